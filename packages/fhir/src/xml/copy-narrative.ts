import { escapeAttribute } from "./escape.ts";
import { declarationNamespace, xhtmlNamespace, xmlNamespace } from "./namespace.ts";
import type { Attribute, Tag } from "./tag.ts";
import { tooDeep, XmlFault } from "./xml-fault.ts";

/** Takes down the markup of a narrative while it is parsed. */
export interface NarrativeCopy {
  /** Takes a start tag. `end` is where in the text the parser stands behind it. */
  open(tag: Tag, end: number): void;
  /** Takes an end tag. True when it was the last: the narrative is complete. */
  close(tag: Tag, end: number): boolean;
  /** The narrative so far: a `div` that declares its own namespace. */
  markup(): string;
}

/**
 * Copies a narrative as it stands in the text, comments and references included. Only what depends on declarations
 * further out is spelled anew: prefixed tags, and a `div` that does not declare its namespace itself.
 */
export function copyNarrative(text: string, maximumDepth: number): NarrativeCopy {
  const pieces: string[] = [];
  let depth = 0;
  let copied = 0;

  function take(end: number, spelledAnew: string | undefined): void {
    // A tag has no bare "<" inside, or the parser would have refused it.
    const start = text.lastIndexOf("<", end - 1);
    if (pieces.length > 0) pieces.push(text.slice(copied, start));
    pieces.push(spelledAnew ?? text.slice(start, end));
    copied = end;
  }

  return {
    open(tag, end) {
      const isRoot = depth++ === 0;
      if (depth > maximumDepth) throw tooDeep(maximumDepth);
      checkTag(tag, isRoot);
      const dependent = tag.prefix !== "" || (isRoot && tag.attributes.xmlns === undefined);
      take(end, dependent ? startTag(tag, isRoot) : undefined);
    },
    close(tag, end) {
      depth--;
      if (!tag.isSelfClosing) take(end, tag.prefix === "" ? undefined : `</${tag.local}>`);
      return depth === 0;
    },
    markup: () => pieces.join("").replaceAll(/\r\n?/g, "\n"),
  };
}

function checkTag(tag: Tag, isRoot: boolean): void {
  if (tag.uri !== xhtmlNamespace || (isRoot && tag.local !== "div")) {
    throw new XmlFault("namespace", "structure", `A narrative must be a div in the namespace ${xhtmlNamespace}.`);
  }
  if (Object.values(tag.attributes).some(isForeign)) {
    throw new XmlFault("unknown-attribute", "structure", "A narrative must have no attributes of other namespaces.");
  }
}

function isForeign(attribute: Attribute): boolean {
  return attribute.uri !== "" && attribute.uri !== declarationNamespace && attribute.uri !== xmlNamespace;
}

function startTag(tag: Tag, isRoot: boolean): string {
  const attributes = Object.values(tag.attributes)
    .filter((attribute) => attribute.uri !== declarationNamespace)
    .map((attribute) => ` ${attribute.name}="${escapeAttribute(attribute.value)}"`);
  const declaration = isRoot ? ` xmlns="${xhtmlNamespace}"` : "";
  return `<${tag.local}${declaration}${attributes.join("")}${tag.isSelfClosing ? "/" : ""}>`;
}
