/** What a narrative, the XHTML of `Narrative.div`, turned out to be. */
export interface Narrative {
  /** Well-formed, one `div`, and made of the elements and attributes that FHIR allows. */
  readonly allowed: boolean;
  /** Text that is not white space, or an image. */
  readonly hasContent: boolean;
}

/**
 * Reads a narrative from its start to its end, once.
 * @see http://hl7.org/fhir/STU3/narrative.html#xhtml
 */
export function readNarrative(text: string): Narrative {
  if (!text.isWellFormed() || ILLEGAL_CHARACTER.test(text)) return REFUSED;
  const open: string[] = [];
  let hasContent = false;
  let roots = 0;
  for (let at = 0; at < text.length;) {
    const token = nextToken(text, at);
    if (token === undefined) return REFUSED;
    at = token.end;
    if (token.kind === "end" && open.pop() !== token.name) return REFUSED;
    if (token.kind === "end" || token.kind === "space") continue;
    if (open.length === 0) {
      roots += 1;
      if (token.kind !== "start" || token.name !== "div" || roots > 1) return REFUSED;
    }
    if (token.kind === "text" || (token.kind === "start" && token.isImage)) hasContent = true;
    if (token.kind === "start" && !token.isClosed) open.push(token.name);
  }
  return open.length === 0 && roots === 1 ? { allowed: true, hasContent } : REFUSED;
}

type Token =
  | { readonly kind: "space" | "text" | "comment"; readonly end: number }
  | { readonly kind: "end"; readonly end: number; readonly name: string }
  | {
      readonly kind: "start";
      readonly end: number;
      readonly name: string;
      readonly isClosed: boolean;
      readonly isImage: boolean;
    };

const REFUSED: Narrative = { allowed: false, hasContent: false };

// Characters that XML cannot hold.
// oxlint-disable-next-line no-control-regex -- they are the ones to be found.
const ILLEGAL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const SPACE = /[ \t\r\n]+/y;
const TEXT = /[^<&]+/y;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(?:amp|lt|gt|quot|apos));/y;
const COMMENT = /<!--(?:(?!--)[^])*-->/y;
const END_TAG = /<\/([a-z][a-z0-9]*)[ \t\r\n]*>/y;
const START_TAG = /<([a-z][a-z0-9]*)((?:[ \t\r\n]+[a-z]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*'))*)[ \t\r\n]*(\/?)>/y;
const ATTRIBUTE = /([a-z]+)[ \t\r\n]*=[ \t\r\n]*("[^"]*"|'[^']*')/g;

function nextToken(text: string, at: number): Token | undefined {
  const match = (format: RegExp): RegExpExecArray | null => {
    format.lastIndex = at;
    return format.exec(text);
  };
  if (text[at] === "&") return referenceToken(match(REFERENCE), at);
  if (text[at] !== "<") return textToken(match(SPACE), match(TEXT), at);
  const comment = match(COMMENT);
  if (comment !== null) return { kind: "comment", end: at + comment[0].length };
  const end = match(END_TAG);
  if (end !== null) return { kind: "end", end: at + end[0].length, name: end[1] ?? "" };
  const start = match(START_TAG);
  return start === null ? undefined : startToken(start, at);
}

function textToken(space: RegExpExecArray | null, characters: RegExpExecArray | null, at: number): Token | undefined {
  if (characters === null || characters[0].includes("]]>")) return undefined;
  const isSpace = space?.[0].length === characters[0].length;
  return { kind: isSpace ? "space" : "text", end: at + characters[0].length };
}

/** Numbers stand for characters that XML can hold; names are the five of XML, not those of HTML. */
function referenceToken(reference: RegExpExecArray | null, at: number): Token | undefined {
  if (reference === null) return undefined;
  const [all, decimal, hexadecimal] = reference;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "20", 16) : Number(decimal);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  if (!character.isWellFormed() || ILLEGAL_CHARACTER.test(character)) return undefined;
  return { kind: "text", end: at + all.length };
}

function startToken([all, name = "", attributes = "", closing]: RegExpExecArray, at: number): Token | undefined {
  if (!ELEMENTS.has(name)) return undefined;
  const names = new Set<string>();
  for (const [, attribute = "", quoted = ""] of attributes.matchAll(ATTRIBUTE)) {
    const isAllowed = ATTRIBUTES.has(attribute) || ATTRIBUTES.has(`${name}.${attribute}`);
    if (!isAllowed || names.has(attribute) || !isAttributeValue(attribute, quoted.slice(1, -1))) return undefined;
    names.add(attribute);
  }
  const isImage = name === "img" && names.has("src");
  return { kind: "start", end: at + all.length, name, isClosed: closing === "/", isImage };
}

function isAttributeValue(attribute: string, value: string): boolean {
  if (attribute === "xmlns") return value === "http://www.w3.org/1999/xhtml";
  for (let at = value.indexOf("&"); at !== -1; at = value.indexOf("&", at + 1)) {
    if (nextToken(value, at) === undefined) return false;
  }
  return true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The formatting elements of HTML 4.0, chapters 7 to 11 and 15, with links and images. */
const ELEMENTS = words(
  "p br div h1 h2 h3 h4 h5 h6 a span b em i strong small big tt dfn q var abbr acronym cite blockquote hr address bdo kbd" +
    " sub sup ul ol li dl dt dd pre table caption colgroup col thead tr tfoot tbody th td code samp img",
);

/** Attributes of any element, and those of one: `element.attribute`. */
const ATTRIBUTES = words(
  "title style class id lang dir accesskey tabindex xmlns span align valign char charoff abbr axis headers scope rowspan" +
    " colspan a.href a.name img.src img.border img.alt img.longdesc img.height img.width blockquote.cite q.cite" +
    " table.summary table.width table.border table.frame table.rules table.cellspacing table.cellpadding col.width" +
    " colgroup.width th.width td.width td.nowrap",
);
