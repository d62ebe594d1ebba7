import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { operationOutcome, refuses, writeResource } from "@careslot/fhir";
import { bookingRules } from "@careslot/profiles";
import { afterAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { exampleBooking } from "../demo/example-booking.ts";
import { createCheck } from "../explain/check-document.ts";
import { readDocuments } from "../explain/read-documents.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
afterAll(() => folder[Symbol.dispose]());

const now = new Date();
const slot = demoResources(now).find(({ resourceType }) => resourceType === "Slot");
if (slot === undefined) throw new TypeError("The demonstration has slots.");
const booking = exampleBooking(slot, now);
const { description: _, ...withoutDescription } = booking;

describe("careslot validate", () => {
  it("explains every fault: its path, its rule, the requirement and a suggestion (ERR-07)", async () => {
    writeFileSync(join(cwd, "booking.json"), JSON.stringify({ ...withoutDescription, id: "a" }));
    const { code, stdout, stderr } = await runCareslot(["validate", "booking.json"], { cwd });
    expect([code, stderr]).toEqual([1, "careslot: 2 faults\n"]);
    expect(stdout).toContain(
      [
        "booking.json: Appointment.description",
        "  error        Appointment.description is required in a booking.",
        "  rule         description",
        "  requirement  BOOK-48: A booking has a description.",
        "  source       NHS Booking API: Appointment, https://github.com/nhsconnect/",
      ].join("\n"),
    );
    expect(stdout).toContain("\n  suggestion   Leave id out of a booking: ");
  });

  it("says nothing about what is right, whichever lines of NDJSON it is on", async () => {
    const lines = [...demoResources(now).slice(0, 20), booking].map((resource) => JSON.stringify(resource));
    writeFileSync(join(cwd, "right.ndjson"), `${lines.join("\n\n")}\n`);
    writeFileSync(join(cwd, "wrong.ndjson"), `${JSON.stringify(booking)}\n${JSON.stringify(withoutDescription)}\n`);
    expect(await runCareslot(["validate", "right.ndjson"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const { code, stdout } = await runCareslot(["validate", "--json", "right.ndjson", "wrong.ndjson"], { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({
        place: "wrong.ndjson, line 2",
        path: "Appointment.description",
        rule: "description",
        requirement: expect.objectContaining({ id: "BOOK-48" }),
      }),
    ]);
  });

  it("reads no more of a file that never ends than a document may have", async () => {
    await expect(Array.fromAsync(readDocuments("/dev/zero"))).rejects.toThrow("/dev/zero is longer than 16 MB");
  });

  it("refuses a file that is not there", async () => {
    await expect(Array.fromAsync(readDocuments("missing.json"))).rejects.toThrow(
      "missing.json cannot be read (ENOENT)",
    );
  });
});

describe("a check of documents", () => {
  const check = createCheck({ booking: true });
  const faultsOf = (text: string, using = check) =>
    using({ place: "it", bytes: new TextEncoder().encode(text) }).map(({ path, rule }) => `${path} ${rule}`);

  it("reads XML as well", () => {
    const xml = writeResource(withoutDescription, "xml");
    expect(faultsOf(xml)).toEqual(["Appointment.description description"]);
  });

  it("finds the appointments of a Bundle, each in its place", () => {
    const bundle = { resourceType: "Bundle", type: "collection", entry: [{ resource: withoutDescription }] };
    expect(faultsOf(JSON.stringify(bundle))).toContain("Bundle.entry[0].resource.description description");
  });

  it("leaves the rules of a booking out where they are not asked for", () => {
    const stored = JSON.stringify({ ...booking, id: "a", status: "cancelled" });
    expect(faultsOf(stored)).toEqual(["Appointment.id no-id", "Appointment.status status-booked"]);
    expect(faultsOf(stored, createCheck({ booking: false }))).toEqual([]);
  });

  it("tells what cannot be read at all", () => {
    expect(faultsOf("{")).toEqual(["undefined json-syntax"]);
    expect(check({ place: "it", bytes: Uint8Array.of(0xff) })).toMatchObject([{ rule: "utf-8", severity: "fatal" }]);
  });

  it("suggests what the provider's OperationOutcome suggests (ERR-07)", () => {
    const issues = bookingRules()(withoutDescription);
    if (!refuses(issues)) throw new TypeError("A booking without a description is refused.");
    const [explanation] = check({ place: "it", bytes: new TextEncoder().encode(JSON.stringify(withoutDescription)) });
    const [issue] = operationOutcome(issues, "1").issue;
    expect(explanation?.advice).toBe(issue?.details?.text);
    expect(issue?.diagnostics).toMatch(new RegExp(`^${explanation?.message}`));
  });
});
