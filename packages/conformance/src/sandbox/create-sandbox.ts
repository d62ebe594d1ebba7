import type { Appointments } from "@careslot/appointments";
import { chooseFailure } from "./choose-failure.ts";
import { fail } from "./fail.ts";
import { proxiedUrl } from "./proxied-url.ts";
import type { Remark } from "./remark.ts";
import { requestRemarks } from "./request-remarks.ts";
import { rollingDiary } from "./rolling-diary.ts";
import type { SandboxOptions } from "./sandbox-options.ts";
import { spineRemarks } from "./spine-remarks.ts";
import { type Watched, watchedProvider } from "./watched-provider.ts";

/** A provider to try consumers on. */
export interface Sandbox {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Adds the days to the diary that are missing. */
  readonly roll: () => Promise<void>;
}

/** Makes a provider for developers of consumers: it tells of each request what was right and wrong, and fails on demand. */
export function createSandbox(appointments: Appointments, options: SandboxOptions): Sandbox {
  const { ssp, asid, failures, patience, clock, newId, random, tell } = options;
  const provider = watchedProvider(appointments, options);
  return {
    roll: async () => {
      await appointments.importResources(rollingDiary(clock()));
    },
    fetch: async (outer) => {
      const { method } = outer;
      const url = ssp === "on" ? proxiedUrl(outer.url) : outer.url;
      const { pathname: path } = new URL(url ?? outer.url);
      if (url === undefined) {
        tell({ method, path, status: 404, remarks: [notProxied] });
        return new Response(notProxied.sentence, { status: 404 });
      }
      const request = new Request(url, outer);
      const failure = chooseFailure(request, failures, random);
      let watched: Watched | undefined;
      const answer = async (): Promise<Response> => (watched = await provider(request)).response;
      const response = await (failure === undefined ? answer() : fail(failure, request, { answer, patience, newId }));
      const remarks = [
        ...spineRemarks(request, asid),
        ...(watched?.seen === undefined ? [] : requestRemarks(request, watched.seen)),
      ];
      tell({ method, path, status: response.status, ...(failure && { failure }), remarks });
      return response;
    },
  };
}

const notProxied: Remark = {
  holds: false,
  requirement: "GEN-03",
  sentence: "The URL must be that of the proxy, a slash, and the whole URL of the provider.",
};
