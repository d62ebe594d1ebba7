import { expect, test } from "vitest";
import { areas } from "./cases/areas.ts";
import type { ConformanceOptions } from "./conformance-options.ts";
import { tally } from "./report/report.ts";
import { runConformance } from "./run-conformance.ts";
import { compressing } from "./testing/compressing.ts";
import { service } from "./testing/diary.ts";
import { baseUrl, type Fetch, now, openProvider } from "./testing/open-provider.ts";
import type { TokenClaims } from "./tokens/token-request.ts";
import { unsecuredToken } from "./tokens/unsecured-token.ts";

const every = areas.flatMap(({ cases }) => cases);

function optionsFor(fetch: Fetch, change: Partial<ConformanceOptions> = {}): ConformanceOptions {
  const token = (claims: TokenClaims): string => unsecuredToken(claims, now);
  return { baseUrl, service, token, fetch, fetchRaw: compressing(fetch), now: () => now, ...change };
}

/** The statuses of the diary's slots, as the provider tells them. */
async function slotStatuses(fetch: Fetch): Promise<readonly string[]> {
  const scope = "organization/slot.read";
  const token = unsecuredToken({ scope, audience: baseUrl, organisation: "RX1", lifetime: 300 }, now);
  const answer = await fetch(new Request(`${baseUrl}/Slot`, { headers: { Authorization: `Bearer ${token}` } }));
  const bundle = (await answer.json()) as {
    readonly entry: readonly { readonly resource: { readonly status: string } }[];
  };
  return bundle.entry.map(({ resource }) => resource.status);
}

test("finds nothing wrong with the provider, and leaves its diary as it was", async () => {
  const fetch = await openProvider();
  const report = await runConformance(optionsFor(fetch));
  expect(report.results.filter(({ verdict }) => verdict.outcome !== "passed")).toEqual([]);
  expect(report.results.map(({ id }) => id)).toEqual(every.map(({ id }) => id));
  expect(report.leftovers).toEqual([]);
  expect(new Set(await slotStatuses(fetch))).toEqual(new Set(["free"]));
});

test("asks a provider at another address than the one by which it calls itself (JWT-06, D-32)", async () => {
  const audience = "https://booking.example.nhs.uk/STU3";
  const fetch = await openProvider({ at: audience });
  const only = ["BOOK", "JWT-06", "D-32"];
  const told = await runConformance(optionsFor(fetch, { only, audience }));
  expect(told.results.filter(({ verdict }) => verdict.outcome !== "passed")).toEqual([]);
  expect(told.results[0]?.exchanges[0]?.request.url).toBe(`${baseUrl}/Appointment`);
  expect(told.leftovers).toEqual([]);
  const untold = await runConformance(optionsFor(fetch, { only: ["BOOK-03"] }));
  expect(tally(untold)).toMatchObject({ passed: 0, failed: 1 });
});

test("needs no more than two free slots", async () => {
  const report = await runConformance(optionsFor(await openProvider({ slots: 2 })));
  expect(tally(report)).toEqual({ passed: every.length, failed: 0, "not-applicable": 0 });
});

test("says so where there is no slot to book", async () => {
  const report = await runConformance(optionsFor(await openProvider({ slots: 0 }), { only: ["BOOK-03"] }));
  expect(report.results.map(({ verdict }) => verdict)).toEqual([
    { outcome: "failed", reason: "no free slot of the service is left to book" },
  ]);
});

test("books in its window only", async () => {
  const window = { from: new Date("2026-07-01T00:00:00Z"), to: new Date("2026-07-02T00:00:00Z") };
  const report = await runConformance(optionsFor(await openProvider(), { only: ["BOOK-03"], window }));
  expect(tally(report).failed).toBe(1);
});

test("cancels what a failing case has booked", async () => {
  const provider = await openProvider();
  const fetch: Fetch = async (request) => {
    const answer = await provider(request);
    return answer.status === 201 ? new Response(answer.body, { headers: answer.headers, status: 200 }) : answer;
  };
  const report = await runConformance(optionsFor(fetch, { only: ["BOOK-03", "BOOK-21"] }));
  expect(report.leftovers).toEqual([]);
  expect(new Set(await slotStatuses(provider))).toEqual(new Set(["free"]));
});

test("takes no slot that begins after its window, whatever the search finds", async () => {
  const provider = await openProvider();
  const fetch: Fetch = (request) => provider(new Request(request.url.replace(/&start=le[^&]+/, ""), request));
  const window = { from: now, to: new Date("2026-06-01T12:00:00+01:00") };
  const report = await runConformance(optionsFor(fetch, { only: ["BOOK-03"], window }));
  expect(report.results[0]?.verdict).toMatchObject({ reason: "no free slot of the service is left to book" });
});

test("lists what it could not cancel", async () => {
  const provider = await openProvider();
  const fetch: Fetch = (request) =>
    request.method === "PUT" ? new Response(null, { status: 500 }) : provider(request);
  const { leftovers } = await runConformance(optionsFor(fetch, { only: ["BOOK-03"] }));
  expect(leftovers).toEqual([expect.stringMatching(/^https:\/\/provider\.example\.nhs\.uk\/STU3\/Appointment\/.+/)]);
});

test("asks nothing more once it is stopped, but cancels what was booked", async () => {
  const provider = await openProvider();
  const stop = new AbortController();
  const asked: string[] = [];
  const fetch: Fetch = async (request) => {
    const answer = await provider(request);
    asked.push(request.method);
    if (answer.status === 201) stop.abort();
    return answer;
  };
  const token: ConformanceOptions["token"] = (claims) => {
    if (stop.signal.aborted) asked.push(`token for ${claims.lifetime} seconds`);
    return unsecuredToken(claims, now);
  };
  const only = ["BOOK-30-outcome", "JWT-07"];
  const run = optionsFor(fetch, { only, token, signal: stop.signal, concurrency: 1 });
  const { results, leftovers } = await runConformance(run);
  expect(new Set(results.map(({ verdict }) => verdict.outcome))).toEqual(new Set(["not-applicable"]));
  expect(asked).toEqual(["GET", "POST", "token for 300 seconds", "GET", "PUT"]);
  expect(leftovers).toEqual([]);
});

test("lists the slots that a booking may hold whose answer got lost", async () => {
  const provider = await openProvider();
  const fetch: Fetch = async (request) => {
    const answer = await provider(request);
    if (answer.status === 201) throw new TypeError("connection reset");
    return answer;
  };
  const { leftovers, results } = await runConformance(optionsFor(fetch, { only: ["BOOK-03", "BOOK-36-json"] }));
  expect(leftovers).toEqual([expect.stringMatching(/^https:\/\/provider\.example\.nhs\.uk\/STU3\/Slot\/slot-\d+$/)]);
  expect(results[0]?.verdict).toMatchObject({ reason: "POST /Appointment was not answered: connection reset" });
});

test("gives a verdict on a provider that cannot be reached", async () => {
  const fetch: Fetch = () => Promise.reject(new TypeError("connection refused"));
  const report = await runConformance(optionsFor(fetch, { only: ["META-01", "BOOK-03"] }));
  expect(report.results.map(({ verdict }) => verdict)).toEqual([
    { outcome: "failed", reason: "GET /metadata was not answered: connection refused" },
    { outcome: "failed", reason: "no free slot of the service is left to book" },
  ]);
});

test("waits for an answer no longer than it was told to", async () => {
  const fetch: Fetch = () => new Promise(() => {});
  const { results } = await runConformance(optionsFor(fetch, { only: ["META-01"], requestTimeout: 20 }));
  expect(results[0]?.verdict).toEqual({
    outcome: "failed",
    reason: "GET /metadata was not answered: The operation was aborted due to timeout",
  });
});

test("ends a case when its time is over", async () => {
  const token: ConformanceOptions["token"] = () => new Promise(() => {});
  const fetch = await openProvider();
  const timeouts = { requestTimeout: 10, caseTimeout: 20 };
  const { results } = await runConformance(optionsFor(fetch, { token, only: ["META-01"], ...timeouts }));
  expect(results[0]?.verdict).toEqual({ outcome: "failed", reason: "the case did not end within 20 ms" });
});

test("takes an answer that it cannot understand for a failure", async () => {
  const fetch: Fetch = () => Response.json({ resourceType: "Bundle", entry: "none" });
  const report = await runConformance(optionsFor(fetch, { only: ["SLOT-12"] }));
  expect(report.results[0]?.verdict).toMatchObject({ outcome: "failed" });
});

test("does not hold it against the provider that bad tokens cannot be had", async () => {
  const token: ConformanceOptions["token"] = (claims) => {
    if (claims.lifetime < 0 || claims.audience !== baseUrl) throw new TypeError("No such token is made here.");
    return unsecuredToken(claims, now);
  };
  const report = await runConformance(
    optionsFor(await openProvider(), { token, only: ["JWT-06", "JWT-07", "BOOK-03"] }),
  );
  expect(report.results.map(({ id, verdict }) => [id, verdict.outcome])).toEqual([
    ["BOOK-03", "passed"],
    ["JWT-07", "not-applicable"],
    ["JWT-06", "not-applicable"],
  ]);
});

test("keeps every request and answer as evidence, and no token", async () => {
  const report = await runConformance(optionsFor(await openProvider(), { only: ["BOOK-30-outcome"] }));
  const exchanges = report.results[0]?.exchanges ?? [];
  expect(exchanges.map(({ request, response }) => [request.method, response?.status])).toEqual([
    ["POST", 201],
    ["POST", 422],
  ]);
  expect(JSON.stringify(report)).toContain("Bearer (left out)");
  expect(JSON.stringify(report)).not.toContain("eyJ");
});

test.each(["provider.example.nhs.uk", `${baseUrl}/`, `${baseUrl}?a=b`])("refuses the base URL %s", async (wrong) => {
  await expect(runConformance(optionsFor(await openProvider(), { baseUrl: wrong }))).rejects.toThrow(TypeError);
});

test("refuses to run no case at all", async () => {
  await expect(runConformance(optionsFor(await openProvider(), { only: ["BOOKING"] }))).rejects.toThrow(TypeError);
});

test("names each case once, by its first requirement", () => {
  expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
  expect(every.filter(({ id, requirements: [first] }) => id !== first && !id.startsWith(`${first}-`))).toEqual([]);
});
