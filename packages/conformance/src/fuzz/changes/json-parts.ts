import type { Span } from "./splice.ts";

/** The parts of a JSON text, as far as it is one. */
export interface JsonParts {
  /** Names of members, with their quotation marks. */
  readonly keys: readonly Span[];
  readonly values: readonly Span[];
  /** Members of objects, each from its name to the end of its value. */
  readonly members: readonly Span[];
  /** Just behind the brackets that open an object. */
  readonly objects: readonly number[];
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

interface Open {
  readonly start: number;
  /** The name that the next value belongs to. */
  key?: Span | undefined;
}

/** Finds the parts of a text that may have been JSON once. */
export function jsonParts(text: string): JsonParts {
  const keys: Span[] = [];
  const values: Span[] = [];
  const members: Span[] = [];
  const objects: number[] = [];
  const open: Open[] = [];
  const found = (span: Span): void => {
    values.push(span);
    const around = open.at(-1);
    if (around?.key === undefined) return;
    members.push({ start: around.key.start, end: span.end });
    around.key = undefined;
  };
  for (const match of text.matchAll(token)) {
    const [symbol] = match;
    const [start, end] = [match.index, match.index + symbol.length];
    const around = open.at(-1);
    if (symbol === "{" || symbol === "[") open.push({ start });
    if (symbol === "{") objects.push(end);
    if (symbol === "}" || symbol === "]") found({ start: open.pop()?.start ?? start, end });
    if (symbol === ":" && around !== undefined) {
      around.key = values.pop();
      if (around.key !== undefined) keys.push(around.key);
    }
    if (!/^[{}[\],:]$/.test(symbol)) found({ start, end });
  }
  return { keys, values, members, objects };
}
