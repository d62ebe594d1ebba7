import { itemPath, memberPath } from "../element-path.ts";

/** The first thing that is wrong with a text as JSON. */
export interface Fault {
  readonly kind: "syntax" | "duplicate" | "depth";
  /** Where in the text, from 0. */
  readonly offset: number;
  /** FHIRPath of the object or array that it stands in. */
  readonly path: string;
}

const whitespace = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON strings must not hold control characters.
const string = /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"/y;

/**
 * Reads a text by the letter of the JSON grammar, and says where it stops being JSON or repeats a key. Several times
 * slower than the engine's parser: only for texts that are refused anyway, to tell their sender why.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function findFault(text: string, root: string, maximumDepth: number): Fault | undefined {
  let at = 0;

  function value(path: string, depth: number): Fault | undefined {
    take(whitespace);
    const opening = text[at];
    if (opening === "{" || opening === "[") {
      if (depth > maximumDepth) return fault("depth", path);
      at++;
      return opening === "{" ? members(path, depth) : items(path, depth);
    }
    return take(string) || take(scalar) ? undefined : fault("syntax", path);
  }

  function members(path: string, depth: number): Fault | undefined {
    const keys = new Set<unknown>();
    if (takeSymbol("}")) return undefined;
    do {
      take(whitespace);
      const spelled = take(string);
      if (!spelled) return fault("syntax", path);
      const key = String(JSON.parse(spelled));
      if (keys.has(key)) return { kind: "duplicate", offset: at - spelled.length, path };
      keys.add(key);
      if (!takeSymbol(":")) return fault("syntax", path);
      const inside = value(memberPath(path, key), depth + 1);
      if (inside) return inside;
    } while (takeSymbol(","));
    return takeSymbol("}") ? undefined : fault("syntax", path);
  }

  function items(path: string, depth: number): Fault | undefined {
    if (takeSymbol("]")) return undefined;
    let index = 0;
    do {
      const inside = value(itemPath(path, index++), depth + 1);
      if (inside) return inside;
    } while (takeSymbol(","));
    return takeSymbol("]") ? undefined : fault("syntax", path);
  }

  function take(token: RegExp): string | undefined {
    token.lastIndex = at;
    const taken = token.exec(text)?.[0];
    at += taken?.length ?? 0;
    return taken;
  }

  function takeSymbol(symbol: string): boolean {
    take(whitespace);
    if (text[at] !== symbol) return false;
    at++;
    return true;
  }

  function fault(kind: Fault["kind"], path: string): Fault {
    return { kind, offset: at, path };
  }

  const inside = value(root, 1);
  if (inside) return inside;
  take(whitespace);
  return at === text.length ? undefined : fault("syntax", root);
}
