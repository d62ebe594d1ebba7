import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { bookingOf, cancellationOf, load, sampleDiary, version } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { type D1Session, openD1, readingSession, writingSession } from "./index.ts";

const { EAST, WEST, MIGRATIONS } = env as unknown as {
  readonly EAST: D1Database;
  readonly WEST: D1Database;
  readonly MIGRATIONS: D1Migration[];
};
const primary = createAppointments(openD1(WEST));

/** Which constraints and bookmarks sessions were begun from, on a binding that is otherwise the real one. */
function watched(): { readonly binding: D1Database; readonly begun: string[] } {
  const begun: string[] = [];
  const binding = new Proxy(WEST, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name === "withSession") {
        return (from: string) => {
          begun.push(from);
          return target.withSession(from);
        };
      }
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { binding, begun };
}

beforeAll(async () => {
  await applyD1Migrations(WEST, MIGRATIONS);
  await primary.importResources(sampleDiary(6));
});

describe("sessions of D1", () => {
  it("give a bookmark once something was answered, to begin the next session from", async () => {
    const session = readingSession(WEST, "first-unconstrained");
    expect(session.bookmark()).toBeUndefined();
    await createAppointments(session.database).searchSlots({ statuses: [], limit: 1 });
    expect(session.bookmark()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/);
  });

  it("read what was booked when they begin from the bookmark of the booking", async () => {
    const writing = writingSession(WEST);
    expect(await createAppointments(writing.database).book(bookingOf(await load(primary, 1), "a"))).toEqual({
      ok: true,
    });
    const bookmark = String(writing.bookmark());
    const reading = readingSession(WEST, bookmark);
    expect(await createAppointments(reading.database).read("a")).toEqual(version("a"));
    expect(String(reading.bookmark()) >= bookmark).toBe(true);
  });

  it("send every batch of a writer to the primary first, and everything else there without a session", async () => {
    const { binding, begun } = watched();
    const appointments = createAppointments(writingSession(binding).database);
    await appointments.book(bookingOf(await load(primary, 2), "b", "request-1"));
    const repeated = await appointments.book(bookingOf(await load(primary, 3), "c", "request-1"));
    expect(repeated).toEqual({ ok: false, reason: "request-repeated", first: { id: "b", versionId: 1 } });
    expect(await appointments.cancel(cancellationOf("b"))).toEqual({ ok: true });
    expect(begun).toEqual(["first-primary", "first-primary", "first-primary"]);
  });

  it("send what was written for another session, each to its own database", async () => {
    await applyD1Migrations(EAST, MIGRATIONS);
    await createAppointments(openD1(EAST)).importResources(sampleDiary(2));
    const total = async (session: D1Session, limit: number) => {
      const found = await createAppointments(session.database).searchSlots({ statuses: [], limit });
      return found.ok && [found.total, found.slots.length, session.bookmark() !== undefined];
    };
    expect(await total(readingSession(WEST, "first-unconstrained"), 5)).toEqual([6, 5, true]);
    expect(await total(readingSession(EAST, "first-unconstrained"), 1)).toEqual([2, 1, true]);
    expect(await total(readingSession(WEST, "first-unconstrained"), 4)).toEqual([6, 4, true]);
  });

  it("let one of twenty writers have a slot (BOOK-30)", async () => {
    const slot = await load(primary, 5);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        createAppointments(writingSession(WEST).database).book(bookingOf(slot, `d${index}`, `request-d${index}`)),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "slot-taken")).toHaveLength(19);
  });
});
