import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { bundle, schedule, service, slot, slotsIn } from "../testing/import-samples.ts";
import { importText } from "./import-text.ts";

it("imports what was pasted, or nothing of it with every fault, and leaves no file behind", async () => {
  using store = await openStore(":memory:");
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("careslot-paste-"));
  const before = left();
  const bad = await importText(JSON.stringify(bundle(service, slot("a", { start: "soon" }))), store.appointments);
  expect(bad.ok ? [] : bad.faults).toContainEqual(
    expect.stringMatching(/^What was pasted, Bundle\.entry\[1\]: Slot\.start: /),
  );
  expect(await slotsIn(store)).toEqual([]);

  const good = await importText(JSON.stringify(bundle(service, schedule, slot("a"))), store.appointments);
  expect(good.ok && [...good.counts]).toEqual([
    ["HealthcareService", 1],
    ["Schedule", 1],
    ["Slot", 1],
  ]);
  expect(await slotsIn(store)).toEqual(["a"]);
  expect(left()).toEqual(before);
});
