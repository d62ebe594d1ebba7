import type { Limits } from "../read-options.ts";
import { refusal } from "../refusal.ts";
import type { Resource } from "../resource.ts";
import type { Result } from "../result.ts";
import { buildResource } from "./build-resource.ts";
import { createParser, parseWith } from "./create-parser.ts";
import { XmlFault } from "./xml-fault.ts";

/**
 * Reads a resource from XML: the parser sees to the grammar, the STU3 definitions say what may stand where, and the
 * first fault ends it.
 */
export function readXml(text: string, limits: Limits): Result<Resource> {
  const parser = createParser();
  const builder = buildResource(text, limits);
  parser.on("opentag", (tag) => builder.open(tag, parser.position));
  parser.on("closetag", (tag) => builder.close(tag, parser.position));
  parser.on("text", (content) => builder.text(content));
  parser.on("cdata", (content) => builder.text(content));
  try {
    parseWith(parser, text);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const diagnostics = `${error.message} See line ${parser.line}, column ${parser.column}.`;
    return refusal(error.rule, error.code, diagnostics, builder.path(error.child));
  }
  return { ok: true, value: builder.resource() };
}
