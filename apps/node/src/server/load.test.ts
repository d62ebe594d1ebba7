import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import { mintUnsecured } from "@careslot/jwt";
import { expect, it } from "vitest";
import { developmentClaims } from "../keys/development-claims.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openStore } from "../store/open-store.ts";
import { watchLoad } from "./load.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const anyRequest = new Request("http://a/");

it("refuses at once what comes beyond its bound, answers what is under way, and takes more after that (NFR-05)", async () => {
  using store = await openStore(":memory:");
  const held = Promise.withResolvers<undefined>();
  const [arrived, isFull] = [Promise.withResolvers<undefined>(), 2];
  let searches = 0;
  const appointments: typeof store.appointments = {
    ...store.appointments,
    searchSlots: async (search) => {
      if ((searches += 1) === isFull) arrived.resolve(undefined);
      await held.promise;
      return store.appointments.searchSlots(search);
    },
  };
  const settings = readSettings({ JWT_TRUST: "unsecured", PORT: "0", MAX_REQUESTS: String(isFull) });
  await using server = await startServer(settings, appointments);
  const underWay = [search(server), search(server)];
  await arrived.promise;
  const refused = await search(server);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(await refused.json()).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "throttled" }] });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  held.resolve(undefined);
  for (const answer of await Promise.all(underWay)) expect(answer.status).toBe(200);
  expect((await search(server)).status).toBe(200);
});

it("has room for the first of those that wait for one another in a turn of the event loop, answered ones counted too (NFR-05)", async () => {
  using store = await openStore(":memory:");
  const server = createServer();
  const { hasRoom } = watchLoad(server, 2, store.appointments);
  const come = (isAnswered: boolean) => {
    const [incoming, response] = [{}, new EventEmitter()];
    server.emit("request", incoming, response);
    if (isAnswered) response.emit("close");
    return incoming;
  };
  const roomsFor = (incoming: readonly object[]) => incoming.map((each) => hasRoom(anyRequest, { incoming: each }));
  expect(roomsFor([come(true), come(true), come(true)])).toEqual([true, true, false]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(roomsFor([come(false), come(false), come(false)])).toEqual([true, true, false]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(roomsFor([come(true)])).toEqual([false]);
});

it("has no room while too many audit entries wait, and lets none of the further ones wait with them (AUD-01)", async () => {
  using store = await openStore(":memory:");
  const held = Promise.withResolvers<undefined>();
  const recordAccess = () => held.promise;
  const { appointments, hasRoom } = watchLoad(createServer(), 1, { ...store.appointments, recordAccess });
  const entry = {
    recorded: "2026-06-01T08:00:00.000+00:00",
    interaction: "unknown",
    outcome: 404,
    requestId: "request-1",
  } as const;
  const waiting = Array.from({ length: 10_000 }, () => {
    expect(hasRoom(anyRequest, {})).toBe(true);
    return appointments.recordAccess(entry);
  });
  expect(hasRoom(anyRequest, {})).toBe(false);
  await expect(appointments.recordAccess(entry)).rejects.toThrow("Too many audit entries wait to be stored.");
  held.resolve(undefined);
  await Promise.all(waiting);
  expect(hasRoom(anyRequest, {})).toBe(true);
});

function search({ url, baseUrl }: RunningServer): Promise<Response> {
  const claims = { scope: "organization/slot.read", audience: baseUrl, odsCode: "X26", ttl: 300 } as const;
  const token = mintUnsecured(developmentClaims({ ...claims, now: new Date() }));
  return fetch(`${url}/STU3/Slot`, { headers: { Authorization: `Bearer ${token}` } });
}
