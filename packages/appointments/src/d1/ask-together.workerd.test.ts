import type { D1Database as Binding, D1PreparedStatement } from "@cloudflare/workers-types";
import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Appointments } from "../appointments.ts";
import { bookingOf, load, sampleDiary, version } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { openD1 } from "./index.ts";

const { EAST, MIGRATIONS } = env as unknown as { readonly EAST: Binding; readonly MIGRATIONS: D1Migration[] };

/** How many statements each batch had, on a binding that is otherwise the real one. */
const batches: number[] = [];
const appointments = openWith((statements) => {
  batches.push(statements.length);
  return EAST.batch(statements);
});
const made = { consumer: "ZZ999", requestId: "request-1" };

beforeAll(async () => {
  await applyD1Migrations(EAST, MIGRATIONS);
  await appointments.importResources(sampleDiary(3));
  await appointments.book(bookingOf(await load(appointments, 1), "a"));
});
beforeEach(() => void batches.splice(0));

describe("questions to D1", () => {
  it("go in one round trip when they are asked at once, and are answered as one by one", async () => {
    const ask = [
      () => appointments.read("a"),
      () => appointments.firstResult(made),
      () => appointments.findSlots({ id: "slot-2" }),
      () => appointments.history("nobody"),
    ] as const;
    const together = await Promise.all(ask.map((question) => question()));
    expect(batches).toEqual([4]);
    const alone: unknown[] = [];
    for (const question of ask) alone.push(await question());
    expect(together).toEqual(alone);
    expect(together).toEqual([version("a"), undefined, [expect.objectContaining({ id: "slot-2" })], []]);
    expect(batches).toEqual([4]);
  });

  it("are sent also after a request that was stopped before it had sent its own", async () => {
    const queued = vi.spyOn(globalThis, "queueMicrotask").mockImplementationOnce(() => undefined);
    void appointments.history("a");
    expect(queued).toHaveBeenCalledOnce();
    expect(await appointments.read("a")).toEqual(version("a"));
    queued.mockRestore();
  });

  it("all fail where their round trip does", async () => {
    const unreachable = openWith(() => Promise.reject(new Error("D1_ERROR: Network connection lost.")));
    const asked = await Promise.allSettled([unreachable.read("a"), unreachable.firstResult(made)]);
    expect(asked).toMatchObject([
      { status: "rejected", reason: { name: "StoreFailed", passing: true } },
      { status: "rejected", reason: { name: "StoreFailed", passing: true } },
    ]);
  });
});

function openWith(batch: (statements: D1PreparedStatement[]) => Promise<unknown>): Appointments {
  const binding = { prepare: (sql: string) => EAST.prepare(sql), batch } as unknown as Binding;
  return createAppointments(openD1(binding));
}
