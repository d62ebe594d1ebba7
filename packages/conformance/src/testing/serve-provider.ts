import { listen } from "../commands/listen/listen.ts";
import { type Fetch, openProvider, type OpenOptions } from "./open-provider.ts";

export interface ServedProvider {
  readonly baseUrl: string;
  /** The same provider, asked without the socket. */
  readonly fetch: Fetch;
  readonly close: () => void;
}

/** The real provider by the real time, on a socket. What is sent to it may be seen to on the way. */
export async function serveProvider(
  between: (provider: Fetch) => Fetch = (real) => real,
  options: Pick<OpenOptions, "storeOf"> = {},
): Promise<ServedProvider> {
  const asked: { fetch?: Fetch } = {};
  const listening = await listen(
    async (origin) => {
      asked.fetch = await openProvider({ ...options, at: `${origin}/STU3`, clock: () => new Date() });
      return between(asked.fetch);
    },
    "127.0.0.1",
    0,
  );
  if (asked.fetch === undefined) throw new TypeError("The provider was not opened.");
  return {
    baseUrl: `${listening.origin}/STU3`,
    fetch: asked.fetch,
    close: listening.close,
  };
}
