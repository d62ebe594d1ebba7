import { join } from "node:path";
import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { readUnsecured } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import { createProvider } from "@careslot/provider";
import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { newId } from "@careslot/node/src/new-id.ts";
import { firstStart, slotAt } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { bookMany, bookRequests, cancelRequests, readRequests } from "../http/requests.ts";
import { baseUrl } from "../http/site.ts";
import { unsecured } from "../http/trust.ts";
import type { Connections } from "../load/connections.ts";
import type { BenchRequest } from "../load/request.ts";
import { cpuTime } from "../measure/cost.ts";
import type { Contender } from "../measure/take-turns.ts";
import { type MedplumRouter, medplumRouter } from "../peers/medplum-router.ts";
import { medplumValidator } from "../peers/medplum-validator.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { compare } from "./comparison.ts";

const area = "Whole provider, in process";

/**
 * The provider from `Request` to `Response` without a socket: validated, authorised, and stored for good in a file.
 * Beside it @medplum/fhir-router, which keeps everything in
 * memory and asks for no token: bare, and with its own validator checking our profiles.
 */
export async function* wholeProvider(run: BenchRun): AsyncGenerator<Row, void> {
  if (!["book", "read", "cancel"].some((what) => run.wants(area, what))) return;
  const now = new Date();
  const file = join(run.folder, "whole-provider.db");
  await fillDiary(file, { services: 2, days: 400 }, now);
  const opened = await openSqlite(file);
  const { fetch } = createProvider({
    appointments: createAppointments(opened.database),
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: async (token, scopes, at) => readUnsecured(token, { audience: baseUrl, clockTolerance: 60, scopes }, at),
    clock: () => new Date(),
    newId,
    log: () => undefined,
    defer: () => undefined,
    settings: { baseUrl },
  });
  const many = sending(async (request) => fetch(request));
  let taken = 0;
  const site = {
    root: new URL(baseUrl).pathname,
    trust: unsecured,
    nextSlot: () => slotAt(firstStart(now), 1, taken++),
    many,
  };
  // What runs a few thousand times has been compiled by then, and counts only after that.
  const untilCompiled = run.quick ? 1_000 : 8_000;
  const held = (await bookMany(site, untilCompiled)).slice(0, 50).map(({ id }) => id);
  const ours = (status: number, requests: () => Promise<readonly BenchRequest[]>): Contender => ({
    cpu: cpuTime,
    isApart: false,
    prepare: async () => {
      const ready = await requests();
      return { count: ready.length, run: () => many.send(ready, status) };
    },
  });
  const body = JSON.stringify(exampleBooking(slotAt(firstStart(now), 0, 0), now));
  const bare = medplumRouter();
  const checked = medplumRouter(medplumValidator().profiles);
  for (let time = 0; time < untilCompiled; time += 1) await bare.create(body);
  for (let time = 0; time < untilCompiled / 40; time += 1) await checked.create(body);
  const id = (JSON.parse(await bare.create(body)) as { readonly id: string }).id;
  const theirs = (
    router: MedplumRouter,
    count: number,
    use: (router: MedplumRouter) => Promise<unknown>,
  ): Contender => ({
    cpu: cpuTime,
    isApart: false,
    prepare: () => ({
      count,
      run: async () => {
        for (let time = 0; time < count; time += 1) await use(router);
      },
    }),
  });
  const name = "@medplum/fhir-router";
  yield* compare(
    area,
    [
      {
        what: "book",
        ours: ours(201, () => bookRequests(site, 128)),
        beside: [
          {
            kind: "peer",
            name: `${name}, validating`,
            work: theirs(checked, 3, (router) => router.create(body)),
            target: { atLeast: 50 },
          },
          { kind: "peer", name: `${name}, bare`, work: theirs(bare, 100, (router) => router.create(body)) },
        ],
        writes: true,
      },
      {
        what: "read",
        ours: ours(200, () => readRequests(site, 256, held)),
        beside: [{ kind: "peer", name, work: theirs(bare, 256, (router) => router.read(id)) }],
      },
      {
        what: "cancel",
        ours: ours(200, async () => cancelRequests(site, await bookMany(site, 128))),
        beside: [
          {
            kind: "peer",
            name: `${name}, bare`,
            work: theirs(bare, 100, (router) => router.update(id, withId(body, id))),
          },
        ],
        writes: true,
      },
    ],
    run,
  );
  opened.close();
}

/** Sends requests to a function, 32 at a time. */
function sending(answer: (request: Request) => Promise<Response>): Pick<Connections, "send"> {
  return {
    send: async (requests, status, onAnswer) => {
      let next = 0;
      const worker = async (): Promise<void> => {
        for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
          const { method, path, headers, body } = request;
          const response = await answer(
            new Request(new URL(path, baseUrl), { method, headers, ...(body !== undefined && { body }) }),
          );
          const text = await response.text();
          if (response.status !== status) throw new Error(`${method} ${path}: ${response.status} ${text}`);
          onAnswer?.({ location: response.headers.get("location") ?? undefined, body: text }, request);
        }
      };
      await Promise.all(Array.from({ length: 32 }, worker));
    },
  };
}

function withId(body: string, id: string): string {
  return JSON.stringify({ ...(JSON.parse(body) as object), id });
}
