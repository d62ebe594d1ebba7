import { SaxesParser } from "saxes";
import { XmlFault } from "./xml-fault.ts";

/** A parser of XML 1.0 with namespaces. */
export type XmlParser = SaxesParser<{ readonly xmlns: true }>;

/**
 * A parser that throws an `XmlFault` at the first thing that is not well-formed, and at a document type declaration. It
 * knows no entities but XML's own five. `namespaces` are those in force where the text does not declare them, by prefix.
 *
 * Each handler is one more property that V8 adds to the parser; with more than six of them it would turn the parser
 * into a hash table, and make it five times slower. That leaves four to whoever uses it.
 */
export function createParser(namespaces: Readonly<Record<string, string>> = {}): XmlParser {
  const parser = new SaxesParser({
    xmlns: true,
    additionalNamespaces: namespaces,
    position: false,
    // XML 1.1 would let control characters in.
    defaultXMLVersion: "1.0",
    forceXMLVersion: true,
  });
  parser.on("error", () => {
    throw new XmlFault("xml-syntax", "structure", "The text must be well-formed XML, its prefixes declared.");
  });
  parser.on("doctype", () => {
    throw new XmlFault("doctype", "security", "The text must have no document type declaration.");
  });
  return parser;
}

/** Parses a whole text. Throws an `XmlFault` at the first thing that is wrong, be it to the parser or to its handlers. */
export function parseWith(parser: XmlParser, text: string): void {
  parser.write(text);
  const encoding = parser.xmlDecl.encoding?.toLowerCase() ?? "utf-8";
  if (encoding !== "utf-8") {
    throw new XmlFault("encoding", "structure", "The XML declaration must name no encoding but UTF-8.");
  }
  parser.close();
}
