import type { Span } from "./splice.ts";

/** The parts of an XML text, as far as it is one. */
export interface XmlParts {
  readonly tags: readonly Span[];
  /** Names in tags. */
  readonly names: readonly Span[];
  /** From the tag that opens an element to the one that closes it. */
  readonly elements: readonly Span[];
  /** Values of attributes, without their quotation marks. */
  readonly values: readonly Span[];
}

const tag = /<(\/?)([^\s<>/]+)[^<>]*>/g;
const attribute = /="([^"<>]*)"/g;

/** Finds the parts of a text that may have been XML once. */
export function xmlParts(text: string): XmlParts {
  const tags: Span[] = [];
  const names: Span[] = [];
  const elements: Span[] = [];
  const open: number[] = [];
  for (const { 0: whole, 1: closing = "", 2: name = "", index: start } of text.matchAll(tag)) {
    const end = start + whole.length;
    const nameStart = start + 1 + closing.length;
    tags.push({ start, end });
    names.push({ start: nameStart, end: nameStart + name.length });
    if (closing !== "") elements.push({ start: open.pop() ?? start, end });
    else if (whole.endsWith("/>")) elements.push({ start, end });
    else open.push(start);
  }
  const values = Array.from(text.matchAll(attribute), ({ 1: value = "", index }) => {
    const start = index + '="'.length;
    return { start, end: start + value.length };
  });
  return { tags, names, elements, values };
}
