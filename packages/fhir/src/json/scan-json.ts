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
const letterU = 0x75;
const firstSurrogate = 0xd800;

/** Looks through a text that is known to be JSON, once, at about the cost of parsing it. */
export function scanJson(text: string): Scan {
  let members = 0;
  let unusualNumbers = false;
  let unusualCharacters = false;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (inString) {
      if (character === quote) inString = false;
      else if (character >= firstSurrogate) unusualCharacters = true;
      else if (character === backslash) {
        at++;
        if (text.charCodeAt(at) === letterU) unusualCharacters = true;
      }
    } else if (character === quote) {
      inString = true;
    } else if (character === colon) {
      members++;
    } else if (startsNumber(character)) {
      const start = at;
      while (at + 1 < text.length && continuesNumber(text.charCodeAt(at + 1))) at++;
      const digits = text.slice(start, at + 1);
      unusualNumbers ||= String(Number(digits)) !== digits;
    }
  }
  return { members, unusualNumbers, unusualCharacters };
}

/** A digit or a minus sign. */
function startsNumber(character: number): boolean {
  return (character >= 0x30 && character <= 0x39) || character === 0x2d;
}

/** A digit, a sign, a full stop or an `e`. */
function continuesNumber(character: number): boolean {
  return startsNumber(character) || character === 0x2b || character === 0x2e || (character | 0x20) === 0x65;
}
