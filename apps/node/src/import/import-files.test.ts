import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { bundle, schedule, service, slot, slotsIn } from "../testing/import-samples.ts";
import { importFiles } from "./import-files.ts";

const folder = mkdtempSync(join(tmpdir(), "careslot-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const noProgress = () => undefined;

describe("an import", () => {
  it("takes a Bundle, a single resource and NDJSON in one call", async () => {
    using store = await openStore(":memory:");
    const files = [
      file("services.json", JSON.stringify(bundle(service))),
      file("schedule.json", JSON.stringify(schedule, undefined, 2)),
      file("slots.ndjson", `${JSON.stringify(slot("a"))}\n\n${JSON.stringify(slot("b"))}\n`),
    ];
    const { counts } = await importFiles(files, store.appointments, noProgress);
    expect([...counts]).toEqual([
      ["HealthcareService", 1],
      ["Schedule", 1],
      ["Slot", 2],
    ]);
    expect(await slotsIn(store)).toEqual(["a", "b"]);
  });

  it("tells NDJSON by its lines where the name does not say so", async () => {
    using store = await openStore(":memory:");
    const lines = [service, schedule, slot("a")].map((resource) => JSON.stringify(resource)).join("\r\n");
    await importFiles([file("all.json", lines)], store.appointments, noProgress);
    expect(await slotsIn(store)).toEqual(["a"]);
  });

  it("keeps what a resource says, to the digit", async () => {
    using store = await openStore(":memory:");
    const text = JSON.stringify(bundle(service, schedule, slot("a"))).replace(
      '"status":"free"',
      '"status":"free","extension":[{"url":"https://example.org/weight","valueDecimal":1.50}]',
    );
    await importFiles([file("decimal.json", text)], store.appointments, noProgress);
    const found = await store.appointments.searchSlots({ statuses: [], limit: 1 });
    expect(found.ok && found.slots[0]?.content).toContain('"valueDecimal":1.50');
  });

  it("leaves out what STU3 does not know, and says so (D-49)", async () => {
    using store = await openStore(":memory:");
    const files = [file("unknown.json", JSON.stringify(bundle(service, schedule, slot("a", { basedOn: [] }))))];
    const { warnings } = await importFiles(files, store.appointments, noProgress);
    expect(warnings).toMatchObject({
      total: 1,
      first: [{ place: `${files[0]}, Bundle.entry[2]`, element: "Slot.basedOn" }],
    });
    const found = await store.appointments.searchSlots({ statuses: [], limit: 1 });
    expect(found.ok && found.slots[0]?.content).not.toContain("basedOn");
  });

  it("finds the targets of references in the database as well", async () => {
    using store = await openStore(":memory:");
    await importFiles(
      [file("directory.json", JSON.stringify(bundle(service, schedule)))],
      store.appointments,
      noProgress,
    );
    await importFiles([file("slot.json", JSON.stringify(slot("a")))], store.appointments, noProgress);
    expect(await slotsIn(store)).toEqual(["a"]);
  });

  it("replaces what is there under the same id", async () => {
    using store = await openStore(":memory:");
    await importFiles(
      [file("first.json", JSON.stringify(bundle(service, schedule, slot("a"))))],
      store.appointments,
      noProgress,
    );
    await importFiles(
      [file("again.json", JSON.stringify(slot("a", { status: "busy" })))],
      store.appointments,
      noProgress,
    );
    expect(await store.appointments.findSlots({ id: "a" })).toMatchObject([{ status: "busy" }]);
  });

  it("takes NDJSON of any length, whatever the pieces that it is read in", async () => {
    using store = await openStore(":memory:");
    const slots = Array.from({ length: 800 }, (_, index) => slot(`s${index}`, { comment: "é".repeat(400 + index) }));
    const lines = [...slots, schedule, service].map((resource) => JSON.stringify(resource));
    const { counts } = await importFiles([file("long.ndjson", lines.join("\n"))], store.appointments, noProgress);
    expect(counts.get("Slot")).toBe(800);
    const [last] = await store.appointments.listSlots("s798", 1);
    expect(last?.content).toBe(JSON.stringify(slots[799]));
  });

  it("takes a document that is read in pieces", async () => {
    using store = await openStore(":memory:");
    const slots = Array.from({ length: 800 }, (_, index) => slot(`s${index}`));
    const text = JSON.stringify(bundle(service, schedule, ...slots), undefined, 2);
    const { counts } = await importFiles([file("long.json", text)], store.appointments, noProgress);
    expect(counts.get("Slot")).toBe(800);
  });

  it("takes a resource that comes twice and is the same", async () => {
    using store = await openStore(":memory:");
    const { counts } = await importFiles(
      [file("twice.json", JSON.stringify(bundle(service, service)))],
      store.appointments,
      noProgress,
    );
    expect(counts.get("HealthcareService")).toBe(1);
  });
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
