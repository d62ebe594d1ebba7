/** What stands for a token in a request that is saved: a token is nobody else's business, and has expired tomorrow. */
const mark = /\{token ([a-z/.]+)\}/g;

/** A request as it can be kept: with the names of scopes for the tokens that it carries. */
export function savedRequest(bytes: Uint8Array, tokens: ReadonlyMap<string, string>): Uint8Array {
  let text = binary(bytes);
  for (const [scope, token] of tokens) text = text.replaceAll(token, `{token ${scope}}`);
  return bytesOf(text);
}

/** The request that was saved, with new tokens. */
export async function restoredRequest(
  bytes: Uint8Array,
  token: (scope: string) => Promise<string>,
): Promise<Uint8Array> {
  const text = binary(bytes);
  const scopes = new Set(Array.from(text.matchAll(mark), ([, scope = ""]) => scope));
  const tokens = new Map(await Promise.all([...scopes].map(async (scope) => [scope, await token(scope)] as const)));
  return bytesOf(text.replaceAll(mark, (whole, scope: string) => tokens.get(scope) ?? whole));
}

/** Each byte as the character of its number. */
function binary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
