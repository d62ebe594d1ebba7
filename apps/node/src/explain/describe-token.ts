import { Refusal } from "../refusal.ts";
import type { DecodedToken } from "./decode-token.ts";
import { readDocuments } from "./read-documents.ts";
import type { GivenTerms } from "./token-terms.ts";

/** A token out of a file or standard input, with or without `Authorization: Bearer` before it, and where it stood. */
export async function readToken(file: string): Promise<{ readonly token: string; readonly place: string }> {
  for await (const { place, bytes } of readDocuments(file)) {
    const text = new TextDecoder().decode(bytes).trim();
    return { place, token: text.replace(/^(?:Authorization:)?\s*Bearer\s+/i, "") };
  }
  throw new Refusal(`${file} holds no token`);
}

/** What a token says, for people to read. The signature is never shown: with it the token could be used. */
export function describeToken({ header, claims, isSigned }: DecodedToken, { unchecked }: GivenTerms): string {
  return [
    `header ${header ?? "cannot be read"}`,
    `claims ${claims ?? "cannot be read"}`,
    isSigned ? "signature not shown" : "signature none",
    ...unchecked.map((sentence) => `note: ${sentence}`),
    "",
  ].join("\n");
}
