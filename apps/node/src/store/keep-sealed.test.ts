import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { keepSealed } from "./keep-sealed.ts";
import { openStore } from "./open-store.ts";

describe("the audit trail of a server (AUD-06)", () => {
  it.each(["serve", "demo"])("is sealed to its last entry by the time that %s has stopped", async (command) => {
    using folder = temporaryFolder();
    const env = { PORT: "0", JWT_TRUST: "unsecured", DATABASE_URL: "file:careslot.db" };
    await using serving = await startServing([command], { cwd: folder.path, env });
    await fetch(`${serving.url}/STU3/metadata`);
    await fetch(`${serving.url}/STU3/Appointment/a`);
    serving.kill("SIGTERM");
    expect(await serving.ended).toMatchObject({ code: 0 });
    using store = await openStore(`file:${join(folder.path, "careslot.db")}`);
    expect(await store.appointments.verifyAudit()).toMatchObject({ ok: true, sealed: 2, unsealed: 0 });
  });

  it("is sealed while it serves, too", async () => {
    using folder = temporaryFolder();
    const env = { PORT: "0", JWT_TRUST: "unsecured", DATABASE_URL: "file:careslot.db" };
    await using serving = await startServing(["serve"], { cwd: folder.path, env });
    await fetch(`${serving.url}/STU3/metadata`);
    using store = await openStore(`file:${join(folder.path, "careslot.db")}`);
    await vi.waitFor(
      async () => expect(await store.appointments.verifyAudit()).toMatchObject({ sealed: 1, unsealed: 0 }),
      { timeout: 10_000 },
    );
  });
});

describe("sealing", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("never runs twice at a time, and ends before its scope does", async () => {
    const ends: (() => void)[] = [];
    const sealAudit = () => new Promise<void>((resolve) => ends.push(resolve));
    const sealing = keepSealed({ sealAudit }, (sentence) => expect.fail(sentence));
    vi.advanceTimersByTime(5_000);
    expect(ends).toHaveLength(1);
    let hasEnded = false;
    const disposed = Promise.resolve(sealing[Symbol.asyncDispose]()).then(() => (hasEnded = true));
    ends[0]?.();
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    expect(hasEnded).toBe(false);
    ends[1]?.();
    await disposed;
    vi.advanceTimersByTime(5_000);
    expect(ends).toHaveLength(2);
  });

  it("tells once that it fails, and goes on trying", async () => {
    const outcomes = [false, false, true, false, true];
    const told: string[] = [];
    const sealAudit = async () => {
      if (!outcomes.shift()) throw new Error("out of order");
    };
    const sealing = keepSealed({ sealAudit }, (sentence) => void told.push(`${outcomes.length}: ${sentence}`));
    await vi.advanceTimersByTimeAsync(4_000);
    await sealing[Symbol.asyncDispose]();
    expect(outcomes).toEqual([]);
    const sentence = "the audit trail could not be sealed; it will be tried again";
    expect(told).toEqual([`4: ${sentence}`, `1: ${sentence}`]);
  });
});
