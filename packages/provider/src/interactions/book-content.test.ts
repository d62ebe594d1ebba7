import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, openProvider } from "../testing/sample-provider.ts";

describe("the body of POST [base]/Appointment", () => {
  it("lists every fault of the content at once, each with its FHIRPath (BOOK-31)", async () => {
    const { ask } = await openProvider();
    const body = sampleBooking({
      appointment: { description: undefined, status: "proposed" },
      patient: { gender: undefined, birthDate: undefined },
    });
    const { status, issues } = await ask("/Appointment", { body });
    expect(status).toBe(422);
    expect(issues.map((issue) => issue.expression?.[0]).toSorted()).toEqual([
      "Appointment.contained[2].birthDate",
      "Appointment.contained[2].gender",
      "Appointment.description",
      "Appointment.status",
    ]);
  });

  it("refuses a wrong NHS number by its own code (BOOK-33)", async () => {
    const { ask } = await openProvider();
    const { contained } = sampleBooking() as unknown as { contained: { identifier: object[] }[] };
    const identifier = [{ ...contained[2]?.identifier[0], value: "9476719932" }];
    const { status, issues } = await ask("/Appointment", { body: sampleBooking({ patient: { identifier } }) });
    expect(status).toBe(422);
    expect(issues.map((issue) => issue.details?.coding?.[0]?.code)).toContain("INVALID_NHS_NUMBER");
  });

  it("leaves out elements that STU3 does not know, at any depth, and warns of them in the log (D-49, GEN-14)", async () => {
    const { ask, events } = await openProvider();
    const body = sampleBooking({ appointment: { colour: "blue" }, patient: { mood: { today: "good" } } });
    const { status, resource } = await ask("/Appointment", { body });
    expect(status).toBe(201);
    expect(JSON.stringify(resource)).not.toMatch(/colour|mood/);
    expect(events).toMatchObject([{ level: "warn", status: 201, warnings: 2 }]);
    const cancelled = { ...resource, status: "cancelled", colour: "green" };
    const headers = { "If-Match": 'W/"1"' };
    expect((await ask(`/Appointment/${resource.id}`, { method: "PUT", body: cancelled, headers })).status).toBe(200);
  });

  it("refuses a modifier extension that it does not know, and keeps other extensions (D-49)", async () => {
    const { ask } = await openProvider();
    const extension = [{ url: "https://example.org/extension", valueString: "kept" }];
    const modified = await ask("/Appointment", {
      body: sampleBooking({ appointment: { modifierExtension: extension } }),
    });
    expect(modified.status).toBe(422);
    expect(modified.issues[0]?.expression).toEqual(["Appointment.modifierExtension[0]"]);
    const { resource } = await ask("/Appointment", { body: sampleBooking({ appointment: { extension } }) });
    expect(resource["extension"]).toEqual(extension);
  });

  it("gives a patient without an NHS number an identifier of the provider's own (BOOK-26, BOOK-59)", async () => {
    const { ask } = await openProvider();
    const participant = [{ actor: { reference: "#patient" }, status: "accepted" }];
    const body = sampleBooking({ appointment: { participant }, patient: { identifier: undefined } });
    const { status, resource } = await ask("/Appointment", { body });
    expect(status).toBe(201);
    const [, , patient] = resource["contained"] as { identifier: { system: string; value: string }[] }[];
    expect(patient?.identifier).toEqual([
      { system: `${baseUrl}/Id/patient`, value: expect.stringMatching(/^id-\d+$/) },
    ]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "Appointment", "structure"],
    ["nothing", "", "structure"],
    ["another resource", JSON.stringify({ resourceType: "Patient" }), "structure"],
    ["an array", "[]", "structure"],
    ["a key twice", '{"resourceType":"Appointment","status":"booked","status":"booked"}', "structure"],
  ])("answers 400 to a body that is %s (BOOK-36, D-08)", async (_, body) => {
    const { ask } = await openProvider();
    const { status, resource } = await ask("/Appointment", { body });
    expect(status).toBe(400);
    expect(resource.resourceType).toBe("OperationOutcome");
  });

  it("answers 415 to another media type, and to none (FMT-08)", async () => {
    const { ask } = await openProvider();
    for (const type of ["application/xml", "text/plain", "application/fhir+json, application/fhir+json"]) {
      const { status } = await ask("/Appointment", { body: sampleBooking(), headers: { "Content-Type": type } });
      expect(status).toBe(415);
    }
  });

  it("inflates gzip, up to the bound (GEN-10)", async () => {
    const { ask } = await openProvider();
    const headers = { "Content-Encoding": "gzip" };
    const body = await gzip(JSON.stringify(sampleBooking()));
    expect((await ask("/Appointment", { body, headers })).status).toBe(201);
    expect((await ask("/Appointment", { body: await gzip(" ".repeat(300_000)), headers })).status).toBe(413);
    expect((await ask("/Appointment", { body: "no gzip", headers })).status).toBe(400);
    expect((await ask("/Appointment", { body, headers: { "Content-Encoding": "br" } })).status).toBe(415);
    expect((await ask("/Appointment", { body: " ".repeat(300_000) })).status).toBe(413);
  });
});

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer(),
  );
}
