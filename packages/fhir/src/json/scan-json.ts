/** What a JSON text tells that the value parsed from it does not. */
export interface Scan {
  /** How many members all objects have together, those included that another of the same name replaced. */
  readonly members: number;
  /** Whether a number is spelled otherwise than JavaScript would write it, as `1.50` is. */
  readonly unusualNumbers: boolean;
  /** Whether a string may hold characters that need a closer look: `\u` escapes, or those from U+D800. */
  readonly unusualCharacters: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
/** `\u` whose backslash is not escaped itself. */
const escapedCharacter = /(?<!\\)(?:\\\\)*\\u/;

/** Looks through a text that is known to be JSON, once, at less than the cost of parsing it: what is inside strings is skipped. */
export function scanJson(text: string): Scan {
  const hasEscapes = text.includes("\\");
  let members = 0;
  let unusualNumbers = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === quote) {
      at = endOfString(text, at, hasEscapes);
    } else if (character === colon) {
      members++;
    } else if (startsNumber(character)) {
      const start = at;
      while (at + 1 < text.length && continuesNumber(text.charCodeAt(at + 1))) at++;
      const digits = text.slice(start, at + 1);
      unusualNumbers ||= String(Number(digits)) !== digits;
    }
  }
  const unusualCharacters = /[\uD800-\uFFFF]/.test(text) || (text.includes("\\u") && escapedCharacter.test(text));
  return { members, unusualNumbers, unusualCharacters };
}

/** Where the quote stands that ends the string which begins here. */
function endOfString(text: string, start: number, hasEscapes: boolean): number {
  let end = text.indexOf('"', start + 1);
  if (!hasEscapes) return end;
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === backslash) before--;
  return (at - before) % 2 === 1;
}

/** A digit or a minus sign. */
function startsNumber(character: number): boolean {
  return (character >= 0x30 && character <= 0x39) || character === 0x2d;
}

/** A digit, a sign, a full stop or an `e`. */
function continuesNumber(character: number): boolean {
  return startsNumber(character) || character === 0x2b || character === 0x2e || (character | 0x20) === 0x65;
}
