import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { bundle, schedule, service, slot, slotText, slotsIn } from "../testing/import-samples.ts";
import { importFiles } from "./import-files.ts";

const folder = mkdtempSync(join(tmpdir(), "careslot-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const noProgress = () => undefined;

describe("a file that cannot be imported", () => {
  it.each<[string, string, RegExp]>([
    ["is not there", "", /missing\.json: The file cannot be read \(ENOENT\)\./],
    ["is not JSON", "{", /faulty\.json: The text must be JSON/],
    ["is not UTF-8", "\u00ff", /faulty\.json: The file must be encoded in UTF-8\./],
    ["holds no resource", "{}", /faulty\.json: The text must be one JSON object with a resourceType/],
    ["has a broken line", `${JSON.stringify(service)}\n{`, /faulty\.json, line 2: The text must be JSON/],
    [
      "is a Bundle without entries",
      `{"resourceType":"Bundle","type":"searchset","total":0}`,
      /faulty\.json: Bundle\.entry: A Bundle must hold a list of entries\./,
    ],
    [
      "has an entry without a resource",
      `{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:a"}]}`,
      /faulty\.json: Bundle\.entry\[0\]\.resource: An entry must hold a resource\./,
    ],
    [
      "holds another type",
      JSON.stringify(bundle(service, { resourceType: "Patient", id: "a" })),
      /faulty\.json, Bundle\.entry\[1\]: A resource of type Patient cannot be imported, only of these: Slot, /,
    ],
    [
      "holds appointments",
      JSON.stringify({ resourceType: "Appointment", id: "a" }),
      /A resource of type Appointment cannot be imported, .* careslot export --diary leaves appointments out\./,
    ],
    [
      "is a document of more than 16 MB",
      JSON.stringify(bundle(service), undefined, 2).replace("\n", "\n".padEnd(17_000_000)),
      /faulty\.json: More than 16 MB at a time are not read: write NDJSON, /,
    ],
    [
      "has a line of more than 16 MB",
      `${JSON.stringify(service)}\n${JSON.stringify({ ...schedule, comment: "long".repeat(4_500_000) })}`,
      /faulty\.json, line 2: More than 16 MB at a time are not read/,
    ],
    [
      "has a resource without an id",
      JSON.stringify(bundle(service)).replace('"id":"2000000009",', ""),
      /Bundle\.entry\[0\]: HealthcareService\.id: An id is required/,
    ],
    ["has an id that is none", JSON.stringify({ ...service, id: "a/b" }), /HealthcareService\.id: /],
    ["has a slot without identifier", slotText({ identifier: undefined }), /entry\[2\]: Slot\.identifier: /],
    [
      "has a slot with two identifiers",
      slotText({ identifier: [{ value: "a" }, { value: "b" }] }),
      /entry\[2\]: Slot\.identifier: /,
    ],
    ["has a slot without schedule", slotText({ schedule: undefined }), /entry\[2\]: Slot\.schedule/],
    ["has a slot without status", slotText({ status: undefined }), /entry\[2\]: Slot\.status: /],
    ["has a slot of an unknown status", slotText({ status: "open" }), /entry\[2\]: Slot\.status: /],
    ["has a slot without start", slotText({ start: undefined }), /entry\[2\]: Slot\.start: /],
    ["has a slot without offset", slotText({ end: "2026-06-01T09:15:00" }), /entry\[2\]: Slot\.end: /],
    [
      "has a slot that ends before it starts",
      slotText({ end: "2026-06-01T08:15:00Z" }),
      /entry\[2\]: Slot\.end: The end must be later than the start\./,
    ],
    [
      "has a slot of an unknown schedule",
      slotText({ schedule: { reference: "Schedule/nowhere" } }),
      /entry\[2\]: Slot\.schedule\.reference: It must refer to a resource of this import or of the database/,
    ],
    [
      "has a slot of something else than a schedule",
      slotText({ schedule: { reference: "HealthcareService/2000000009" } }),
      /entry\[2\]: Slot\.schedule/,
    ],
    [
      "has a schedule of an unknown service",
      JSON.stringify({ ...schedule, actor: [...[schedule["actor"]].flat(), { reference: "HealthcareService/1" }] }),
      /Schedule\.actor\[1\]\.reference: It must refer to a resource/,
    ],
    [
      "holds two of one id",
      JSON.stringify(bundle(service, schedule, slot("a"), slot("a", { status: "busy" }))),
      /entry\[3\]: Slot\.id: \S*faulty\.json, Bundle\.entry\[2\] has the same id and another content\./,
    ],
  ])("%s: nothing at all is written", async (title, text, reason) => {
    using store = await openStore(":memory:");
    const good = file("good.json", JSON.stringify(bundle(service, schedule, slot("good"))));
    const faulty = title === "is not there" ? join(folder, "missing.json") : file("faulty.json", text);
    await expect(importFiles([good, faulty], store.appointments, noProgress)).rejects.toThrow(reason);
    expect(await slotsIn(store)).toEqual([]);
  });

  it("has its first twenty faults told, and how many more there are", async () => {
    using store = await openStore(":memory:");
    const slots = Array.from({ length: 25 }, (_, index) => slot(`s${index}`));
    const outcome = importFiles([file("many.json", JSON.stringify(bundle(...slots)))], store.appointments, noProgress);
    await expect(outcome).rejects.toThrow(/^nothing was imported\n(?:.*Slot\.schedule.*\n){20}and 5 more$/);
  });
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text, text === "\u00ff" ? "latin1" : "utf8");
  return join(folder, name);
}
