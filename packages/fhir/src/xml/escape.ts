import { hasUnsafeCharacter } from "../text/unsafe-character.ts";

const entities: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text as the value of an attribute in double quotes. A parser reads line breaks and tabs as blanks, unless escaped. */
export function escapeAttribute(text: string): string {
  if (/^[ !#-%'-;=?-~]*$/.test(text)) return text;
  if (hasUnsafeCharacter(text)) throw new TypeError("A text holds a character that XML cannot hold.");
  return text.replaceAll(/["&<>\t\n\r]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
