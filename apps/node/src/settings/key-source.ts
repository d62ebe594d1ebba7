import { fixedKeys, type KeySource, remoteKeys } from "@careslot/jwt";
import { Refusal } from "../refusal.ts";
import { readText } from "./read-text.ts";

/** The keys of a JWK Set: read from a file now, or fetched from an https: address when they are first needed. */
export function keySourceOf(text: string): KeySource {
  if (text.startsWith("http:")) throw new Refusal("must not be fetched over http:, where anybody could answer");
  if (!text.startsWith("https:")) return usable(() => fixedKeys(parsed(readText(text))));
  if (!URL.canParse(text)) throw new Refusal("must be a well-formed https: URL");
  return usable(() => remoteKeys(text));
}

function usable(make: () => KeySource): KeySource {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`cannot be used: ${error.message.replace(/\.$/, "")}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("names a file that holds no JSON");
  }
}
