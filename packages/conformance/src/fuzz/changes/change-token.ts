import { headerOf, type Message, withHeader } from "../message.ts";
import { oddText } from "../odd-texts.ts";
import type { Random } from "../random.ts";
import { utf8 } from "../write-message.ts";
import { changeJson } from "./change-json.ts";

/** Changes the token of a message: what its parts say, or how they are written. */
export function changeToken(message: Message, random: Random): Message {
  const token = /^Bearer (.*)$/.exec(headerOf(message, "Authorization") ?? "")?.[1] ?? "";
  return withHeader(message, "Authorization", random.pick(tokenChanges)(token, random));
}

const tokenChanges: readonly ((token: string, random: Random) => string)[] = [
  (token, random) => `Bearer ${withPart(token, 0, random)}`,
  (token, random) => `Bearer ${withPart(token, 1, random)}`,
  (token, random) => `Bearer ${withPart(token, 1, random)}`,
  (token, random) => `Bearer ${token.slice(0, random.below(token.length + 1))}`,
  (token, random) => `${random.pick(["bearer", "BEARER", "Basic", "Token", "Bearer\t", "Bearer  ", ""])} ${token}`,
  (token, random) =>
    `Bearer ${token}${random.pick([".", "..", "=", "a", "c2lnbmF0dXJl", " ", ",", `, Bearer ${token}`])}`,
  (token, random) =>
    `Bearer ${token
      .split(".")
      .toReversed()
      .join(random.pick([".", "..", ""]))}`,
  (token, random) => `Bearer ${token.replace(".", `.${"a".repeat(random.pick([1, 7_000, 9_000]))}`)}`,
  (_, random) => `Bearer ${headerText(oddText(random))}`,
  (_, random) =>
    random.pick(["Bearer", "Bearer ", "Bearer ..", "Bearer e30.e30.", "Bearer eyJhbGciOiJub25lIn0.bnVsbA.", ""]),
];

/** The token, its header or its claims changed as any JSON is. */
function withPart(token: string, index: number, random: Random): string {
  const parts = token.split(".");
  const changed = changeJson(decoded(parts[index] ?? ""), random).slice(0, 6_000);
  return [...parts.slice(0, index), encoded(changed), ...parts.slice(index + 1)].join(".");
}

/** What a part says; nothing where it is no base64. */
function decoded(part: string): string {
  try {
    const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0));
  } catch {
    return "";
  }
}

function encoded(text: string): string {
  const binary = Array.from(utf8(text), (byte) => String.fromCodePoint(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** A text so that it stays in its header. */
export function headerText(text: string): string {
  return text.replaceAll(/[\r\n\0]/g, " ");
}
