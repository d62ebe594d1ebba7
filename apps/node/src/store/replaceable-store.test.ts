import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { slot, slotsIn } from "../testing/import-samples.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openStore } from "./open-store.ts";
import { openReplaceableStore } from "./replaceable-store.ts";

const now = new Date("2026-06-01T12:00:00Z");
const entry = (id: string) => ({ resource: slot(id), content: JSON.stringify(slot(id)) });

it("starts over with what it is filled with, and keeps the old file whole under another name", async () => {
  using folder = temporaryFolder();
  const url = `file:${join(folder.path, "diary.db")}`;
  using store = await openReplaceableStore(url);
  await store.appointments.importResources([entry("old")]);
  const aside = await store.startOver((appointments) => appointments.importResources([entry("new")]), now);
  expect(await slotsIn(store)).toEqual(["new"]);
  expect(aside).toBe(join(folder.path, "diary.db.2026-06-01T12-00-00-000Z"));
  expect(existsSync(`${aside}-wal`)).toBe(false);
  using kept = await openStore(`file:${aside}`);
  expect(await slotsIn(kept)).toEqual(["old"]);
});

it("lets what is under way end before, and what comes meanwhile wait", async () => {
  using store = await openReplaceableStore(":memory:");
  const steps: string[] = [];
  const release = Promise.withResolvers<void>();
  const longUse = store.use(async (appointments) => {
    await release.promise;
    await appointments.importResources([entry("old")]);
    steps.push("used");
  });
  const over = store
    .startOver(async (appointments) => {
      await appointments.importResources([entry("new")]);
      steps.push("started over");
    }, now)
    .then((aside) => expect(aside).toBeUndefined());
  const asked = slotsIn(store).then((slots) => {
    steps.push("answered");
    return slots;
  });
  release.resolve();
  expect(await asked).toEqual(["new"]);
  await Promise.all([longUse, over]);
  expect(steps).toEqual(["used", "started over", "answered"]);
});

it("goes on when it could not be filled, and says so", async () => {
  using store = await openReplaceableStore(":memory:");
  await store.appointments.importResources([entry("old")]);
  const failing = store.startOver(() => Promise.reject(new Error("No samples.")), now);
  await expect(failing).rejects.toThrow("No samples.");
  expect(await slotsIn(store)).toEqual([]);
});
