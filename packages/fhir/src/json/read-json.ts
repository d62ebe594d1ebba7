import { keepDigits } from "../digits.ts";
import type { Limits } from "../read-options.ts";
import { refusal } from "../refusal.ts";
import type { Resource } from "../resource.ts";
import type { Result } from "../result.ts";
import { checkTree } from "./check-tree.ts";
import { type Fault, findFault } from "./find-fault.ts";
import { scanJson } from "./scan-json.ts";
import { jsonSource } from "./source-text.ts";

/**
 * Reads a resource from JSON. The engine's own parser does the reading; what it lets pass is found by one look at
 * the text and one walk through the value.
 */
export function readJson(text: string, limits: Limits): Result<Resource> {
  if (text.startsWith("\uFEFF")) {
    return refusal("byte-order-mark", "structure", "JSON must not start with a byte order mark.");
  }
  const root = parse(text);
  if (root === undefined) return brokenSyntax(text, limits);
  if (!isResource(root)) {
    return refusal("not-a-resource", "structure", "The text must be one JSON object with a resourceType.");
  }
  const scan = scanJson(text);
  const tree = checkTree(root, limits, scan.unusualCharacters);
  if (tree.issues[0]) return { ok: false, issues: [tree.issues[0], ...tree.issues.slice(1)] };
  const repeated = tree.members === scan.members ? undefined : findFault(text, root.resourceType, limits.maximumDepth);
  if (repeated) return repeatedKey(text, repeated);
  return { ok: true, value: scan.unusualNumbers ? parseWithDigits(text) : root };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isResource(root: unknown): root is Resource {
  return (
    typeof root === "object" &&
    root !== null &&
    "resourceType" in root &&
    typeof root.resourceType === "string" &&
    /^[A-Za-z]{1,64}$/.test(root.resourceType)
  );
}

/** The parser's own message quotes the text, so the place is found anew. */
function brokenSyntax(text: string, limits: Limits): Result<never> {
  const fault = findFault(text, "", limits.maximumDepth);
  if (fault?.kind === "depth") {
    return refusal("too-deep", "structure", `The text must not nest deeper than ${limits.maximumDepth} levels.`);
  }
  return refusal("json-syntax", "structure", `The text must be JSON: it stops being so at ${place(text, fault)}.`);
}

function repeatedKey(text: string, fault: Fault): Result<never> {
  const diagnostics = `A JSON object must not have two members of one name: see ${place(text, fault)}.`;
  return refusal("duplicate-key", "structure", diagnostics, fault.path);
}

function place(text: string, fault: Fault | undefined): string {
  const before = text.slice(0, fault?.offset ?? 0).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function parseWithDigits(text: string): Resource {
  return jsonSource.parse(text, function (key, value, { source }) {
    if (typeof value === "number" && source !== undefined) keepDigits(this, key, value, source);
    return value;
  }) as Resource;
}
