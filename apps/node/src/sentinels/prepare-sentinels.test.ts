import { expect, it } from "vitest";
import { importDemo } from "../demo/import-demo.ts";
import { openStore } from "../store/open-store.ts";
import { service } from "../testing/import-samples.ts";
import { prepareSentinels } from "./prepare-sentinels.ts";

const now = new Date("2026-03-27T12:00:00Z");

it("refuses a database with services of somebody's own, and changes nothing there", async () => {
  using store = await openStore(":memory:");
  await store.appointments.importResources([{ resource: service, content: JSON.stringify(service) }]);
  await expect(prepareSentinels(store.appointments, now)).rejects.toThrow(/^SENTINELS=on is for tests/);
  expect(await store.appointments.isEmpty()).toBe(true);
});

it("offers slots from tomorrow at midnight in London on four days, across the change to summer time, beside a demonstration", async () => {
  using store = await openStore(":memory:");
  await importDemo(store.appointments, now);
  await prepareSentinels(store.appointments, now);
  await prepareSentinels(store.appointments, now);
  const startsOf = async (value: string) => {
    const found = await store.appointments.searchSlots({ service: { value }, statuses: ["free"], limit: 1000 });
    return found.ok ? found.slots.map(({ start }) => new Date(start).toISOString()) : found.reason;
  };
  const starts = await startsOf("999999999");
  expect(starts).toHaveLength(4 * 17);
  expect(starts[0]).toBe("2026-03-28T00:00:00.000Z");
  expect(starts).toContain("2026-03-29T00:00:00.000Z");
  expect(starts).toContain("2026-03-29T23:00:00.000Z");
  expect(await startsOf("999999998")).toEqual([]);
  expect(await startsOf("999999993")).toEqual(starts);
});
