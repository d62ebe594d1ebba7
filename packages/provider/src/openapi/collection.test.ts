import { createContext, runInContext } from "node:vm";
import type { BookingScope } from "@careslot/jwt";
import { describe, expect, it } from "vitest";
import { createProvider } from "../create-provider.ts";
import { routes } from "../routes.ts";
import { baseUrl, now, openProvider, token } from "../testing/sample-provider.ts";
import { collection } from "./collection.ts";
import type { CollectedRequest, Collection } from "./collection-format.ts";
import { openApiDocument } from "./open-api-document.ts";

const scopes: Readonly<Record<string, BookingScope>> = {
  slotToken: "organization/slot.read",
  readToken: "patient/appointment.read",
  writeToken: "patient/appointment.write",
};

/** Sends every request in order, as a client does that has imported the collection; the statuses by name. */
async function sendAll({ variable, item }: Collection, sspEnforce: "on" | "off"): Promise<Record<string, number>> {
  const { ports } = await openProvider(3, { sspEnforce, asid: "200000000115" });
  const provider = createProvider(ports);
  const values = new Map(variable.map(({ key, value }) => [key, value]));
  for (const [key, scope] of Object.entries(scopes)) values.set(key, token(scope));
  const statuses: Record<string, number> = {};
  for (const { name, request, event } of item) {
    values.set("$guid", crypto.randomUUID()).set("$isoTimestamp", now.toISOString());
    const answer = await provider.fetch(asRequest(request, values));
    const body = await answer.text();
    const failed: string[] = [];
    for (const { script } of event) run(script.exec.join("\n"), answer, body, values, failed);
    expect(failed).toEqual([]);
    statuses[name] = answer.status;
  }
  return statuses;
}

function asRequest({ method, url, auth, header, body }: CollectedRequest, values: Map<string, string>): Request {
  const filled = (text: string) =>
    text.replaceAll(/\{\{([^}]+)\}\}/g, (whole, key: string) => values.get(key) ?? whole);
  const sent = header
    .filter(({ disabled }) => !disabled)
    .map(({ key, value }): [string, string] => [key, filled(value)]);
  if (auth.type === "bearer") sent.push(["Authorization", `Bearer ${filled(auth.bearer[0]?.value ?? "")}`]);
  return new Request(filled(url.raw), { method, headers: sent, ...(body && { body: filled(body.raw) }) });
}

/** As much of Postman's `pm` as the scripts make use of. */
function run(script: string, answer: Response, body: string, values: Map<string, string>, failed: string[]): void {
  const pm = {
    response: {
      json: () => JSON.parse(body) as unknown,
      headers: answer.headers,
      to: { have: { status: (status: number) => status === answer.status || failed.push(`${status}: ${body}`) } },
    },
    test: (_: string, check: () => void) => check(),
    collectionVariables: { set: (key: string, value: string) => values.set(key, value) },
  };
  runInContext(script, createContext({ pm }));
}

describe.each(["on", "off"] as const)("the collection, Spine headers %s", (sspEnforce) => {
  const document = openApiDocument(routes, { baseUrl, sspEnforce, asid: "200000000115" });
  const requests = collection(document);

  it("walks an appointment from search to cancellation, sent in order", async () => {
    expect(await sendAll(JSON.parse(JSON.stringify(requests)) as Collection, sspEnforce)).toEqual({
      "Read the capability statement": 200,
      "Search for slots": 200,
      "Book an appointment": 201,
      "Read an appointment": 200,
      "Read one version of an appointment": 200,
      "Search for a patient's appointments": 200,
      "Cancel an appointment": 200,
      "Read the history of an appointment": 200,
    });
  });

  it("has a request for every interaction of the route table", () => {
    expect(requests.item).toHaveLength(new Set(routes.map(({ interaction }) => interaction)).size);
  });
});
