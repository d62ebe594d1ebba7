import { createTokens } from "../tokens/create-tokens.ts";
import type { FuzzOptions } from "./fuzz-options.ts";
import type { Asker } from "./valid-messages.ts";

/** Who asks in a run. The tokens that it gets, it remembers by their scopes. */
export function askerOf(options: FuzzOptions, tokens: Map<string, string>): Asker {
  const { baseUrl, audience = baseUrl, organisation = "RX1" } = options;
  const { now = () => new Date(), newId = () => crypto.randomUUID() } = options;
  const ask = createTokens({ source: options.token, audience, organisation, now });
  const token = async (scope: string): Promise<string> => {
    const made = await ask({ scope });
    tokens.set(scope, made);
    return made;
  };
  return { baseUrl, newId, token };
}
