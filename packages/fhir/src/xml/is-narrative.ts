import { copyNarrative } from "./copy-narrative.ts";
import { createParser, parseWith } from "./create-parser.ts";
import { XmlFault } from "./xml-fault.ts";

/** Deepest nesting of narrative, as when it is read by default. */
const maximumDepth = 64;

/**
 * Whether a text is narrative that can stand in XML as it is: one `div` of XHTML that declares its namespace, well-formed.
 * Which elements of XHTML it uses is not looked at.
 * @see http://hl7.org/fhir/STU3/narrative.html
 */
export function isNarrative(markup: string): boolean {
  if (!/^\s*<[A-Za-z]/.test(markup)) return false;
  const parser = createParser();
  const copy = copyNarrative(markup, maximumDepth);
  parser.on("opentag", (tag) => copy.open(tag, parser.position));
  parser.on("closetag", (tag) => void copy.close(tag, parser.position));
  try {
    parseWith(parser, markup);
    return true;
  } catch (error) {
    if (error instanceof XmlFault) return false;
    throw error;
  }
}
