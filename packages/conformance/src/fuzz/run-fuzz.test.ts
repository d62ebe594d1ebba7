import { expect, test } from "vitest";
import { openSocket } from "../commands/fuzz/open-socket.ts";
import { service } from "../testing/diary.ts";
import type { Fetch } from "../testing/open-provider.ts";
import { serveProvider } from "../testing/serve-provider.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";
import type { TokenClaims } from "../tokens/token-request.ts";
import type { FuzzReport } from "./fuzz-report.ts";
import { runFuzz } from "./run-fuzz.ts";
import { restoredRequest } from "./saved-request.ts";

const token = (claims: TokenClaims): string => unsecuredToken(claims, new Date());

/** What a run finds about the real provider, when something comes between, and what else is asked of it then. */
async function fuzzed(
  between: (provider: Fetch) => Fetch,
  requests: number,
  afterwards: (report: FuzzReport, baseUrl: string) => Promise<void> = async () => {},
): Promise<FuzzReport> {
  const { baseUrl, close } = await serveProvider(between);
  try {
    const openWire = () => openSocket(new URL(baseUrl), 30_000);
    const report = await runFuzz({ baseUrl, service, token, requests, seed: 1, openWire, connections: 4 });
    await afterwards(report, baseUrl);
    return report;
  } finally {
    close();
  }
}

function faultsOf({ faults }: FuzzReport): readonly string[] {
  return [...new Set(faults.map(({ kind }) => kind))].toSorted();
}

test("finds nothing wrong with the provider, which books afterwards", async () => {
  const report = await fuzzed((provider) => provider, 600);
  expect(faultsOf(report)).toEqual([]);
  expect(report).toMatchObject({ requests: 600, books: true });
  expect([...report.answers.keys()]).toEqual(expect.arrayContaining(["200", "201", "400", "403", "404", "422"]));
});

test("finds a provider that fails on a name that it did not expect, and keeps the request", async () => {
  const between =
    (provider: Fetch): Fetch =>
    async (request) => {
      const body = await request.clone().text();
      return /"(?:__proto__|constructor)":/.test(body) ? failure() : provider(request);
    };
  const sentAgain = async ({ faults }: FuzzReport, baseUrl: string): Promise<void> => {
    const fault = faults.find(({ kind }) => kind === "server-error");
    expect(fault).toMatchObject({ changes: expect.arrayContaining(["body"]) });
    const again = await restoredRequest(fault?.bytes ?? new Uint8Array(), async (scope) =>
      token({ scope, audience: baseUrl, organisation: "RX1", lifetime: 300 }),
    );
    const { send } = openSocket(new URL(baseUrl), 30_000);
    expect(await send({ bytes: again, head: false, whole: true, alone: true })).toMatchObject({ status: 500 });
  };
  await fuzzed(between, 500, sentAgain);
});

test("finds a provider that does not take back what it gave, and says that it no longer books", async () => {
  const report = await fuzzed(
    (provider) => async (request) => {
      return request.method === "PUT" ? outcome(422) : provider(request);
    },
    60,
  );
  expect(faultsOf(report)).toContain("not-cancellable");
  expect(report.books).toBe(false);
});

test("finds a provider that tells everybody in JSON, and one that repeats what it refuses", async () => {
  const always = await fuzzed(
    (provider) => async (request) => {
      const answer = await provider(request);
      return answer.status < 400 ? answer : outcome(answer.status);
    },
    120,
  );
  expect(faultsOf(always)).toEqual(["wrong-format"]);
  const repeating = await fuzzed(
    (provider) => async (request) => {
      const body = await request.clone().text();
      const answer = await provider(request);
      return answer.status < 400 ? answer : outcome(answer.status, body);
    },
    120,
  );
  expect(faultsOf(repeating)).toContain("personal-value-repeated");
});

test("cannot begin without a free slot", async () => {
  const nothing = fuzzed(() => async () => outcome(404), 1);
  await expect(nothing).rejects.toThrow("no free slot");
});

function outcome(status: number, diagnostics = "No."): Response {
  const issue = [{ severity: "error", code: "invalid", diagnostics }];
  const body = JSON.stringify({ resourceType: "OperationOutcome", issue });
  return new Response(body, { status, headers: { "Content-Type": "application/fhir+json" } });
}

function failure(): Response {
  return new Response("Internal Server Error", { status: 500, headers: { "Content-Type": "text/plain" } });
}
