import { copyNarrative } from "./copy-narrative.ts";
import { createParser, parseWith } from "./create-parser.ts";
import { xhtmlNamespace } from "./namespace.ts";
import { XmlFault } from "./xml-fault.ts";

/** Deepest nesting of narrative, as when it is read by default. */
const maximumDepth = 64;

/**
 * A narrative from JSON as it can stand in XML: one well-formed `div` of XHTML, or nothing where it is none. It stands as
 * it was written, but for a namespace that it leaves unsaid, as much JSON does.
 * @see http://hl7.org/fhir/STU3/narrative.html
 */
export function narrativeMarkup(text: string): string | undefined {
  const parser = createParser({ "": xhtmlNamespace });
  const copy = copyNarrative(text, maximumDepth);
  parser.on("opentag", (tag) => copy.open(tag, parser.position));
  parser.on("closetag", (tag) => void copy.close(tag, parser.position));
  try {
    parseWith(parser, text);
    return copy.markup();
  } catch (error) {
    if (error instanceof XmlFault) return undefined;
    throw error;
  }
}
