/** An object out of JSON: nothing is known of its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Why a text is not taken for an object. */
export type ObjectFault = "too-deep" | "not-an-object" | "member-twice";

/** The deepest claim, a practitioner's given name, is five levels down. */
export const maximumDepth = 16;

/**
 * Reads a text as one JSON object, and refuses what readers of JSON understand differently: a byte order mark, and a
 * member that comes twice. The depth is bounded before anything is built.
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-2.4
 */
export function parseObject(text: string): JsonObject | ObjectFault {
  const outline = outlineOf(text);
  if (outline.depth > maximumDepth) return "too-deep";
  const value = parse(text);
  if (!isObject(value)) return "not-an-object";
  return membersOf(value) === outline.members ? value : "member-twice";
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How deep a JSON text nests, and how many members it spells out. Only right for a text that parses. */
function outlineOf(text: string): { readonly depth: number; readonly members: number } {
  let level = 0;
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at);
        break;
      case ":":
        members++;
        break;
      case "{":
      case "[":
        depth = Math.max(depth, ++level);
        break;
      case "}":
      case "]":
        level--;
        break;
      default:
    }
  }
  return { depth, members };
}

/** Where the string that opens here closes. */
function endOfString(text: string, opening: number): number {
  let closing = opening;
  do closing = text.indexOf('"', closing + 1);
  while (isEscaped(text, closing));
  return closing < 0 ? text.length : closing;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many members are left in a parsed value: of two by one name the parser keeps the last. */
function membersOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) for (const item of value) members += membersOf(item);
  else for (const name in value) members += 1 + membersOf((value as JsonObject)[name]);
  return members;
}
