import { writeResource } from "@careslot/fhir";
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

  it("refuses an element of which nothing is left without what STU3 does not know: it could not be given back (CAN-17, D-49)", async () => {
    const { ask } = await openProvider();
    const { status, issues } = await ask("/Appointment", {
      body: sampleBooking({ patient: { photo: [{ hue: "x" }] } }),
    });
    expect(status).toBe(422);
    expect(issues.map(({ expression }) => expression?.[0])).toEqual(["Appointment.contained[2].photo[0]"]);
  });

  it("refuses contained resources that one reference would name alike, or none could (BOOK-57)", async () => {
    const { ask } = await openProvider();
    const twice = await ask("/Appointment", { body: sampleBooking({ document: { id: "slot" } }) });
    expect(twice.status).toBe(422);
    expect(twice.issues.map(({ expression }) => expression?.[0])).toContain("Appointment.contained[1].id");
    const contained = [
      ...(sampleBooking()["contained"] as object[]),
      { resourceType: "Organization", name: "Nameless" },
    ];
    const nameless = await ask("/Appointment", { body: sampleBooking({ appointment: { contained } }) });
    expect(nameless.issues.map(({ expression }) => expression?.[0])).toEqual(["Appointment.contained[3].id"]);
  });

  it("refuses a booking of two patients: the NHS numbers of actor and Patient must be one (BOOK-54)", async () => {
    const { ask } = await openProvider();
    const identifier = { use: "official", system: "https://fhir.nhs.uk/Id/nhs-number", value: "9000000009" };
    const participant = [{ actor: { reference: "#patient", identifier }, status: "accepted" }];
    const { status, issues } = await ask("/Appointment", { body: sampleBooking({ appointment: { participant } }) });
    expect(status).toBe(422);
    expect(issues.map(({ expression }) => expression?.[0])).toEqual([
      "Appointment.participant[0].actor.identifier.value",
    ]);
  });

  it("adds its own profile to others that are claimed (BOOK-42, READ-02)", async () => {
    const { ask } = await openProvider();
    const { resource } = await ask("/Appointment", {
      body: sampleBooking({ appointment: { meta: { profile: ["urn:x"] } } }),
    });
    const own = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1";
    expect(resource.meta?.profile).toEqual(["urn:x", own]);
  });

  it("answers 400 to a body that breaks off, as to any that is none (BOOK-36)", async () => {
    const { ask, events } = await openProvider();
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("the line is dead")) });
    const { status } = await ask("/Appointment", {
      body: broken,
      headers: { "Content-Type": "application/fhir+json" },
    });
    expect(status).toBe(400);
    expect(events).toMatchObject([{ status: 400, failure: "body-unreadable" }]);
  });

  it("reads, finds and cancels the largest booking in every format, however much its escapes have grown (BOOK-10, ERR-01)", async () => {
    const { ask } = await openProvider();
    const booking = writeResource(sampleBooking({ appointment: { comment: "@@" } }), "xml");
    const xml = booking.replace('"@@"', `'${'"'.repeat(150_000)}&lt;'`);
    const asXml = { "Content-Type": "application/fhir+xml" };
    const booked = await ask("/Appointment", { body: xml, headers: asXml });
    expect(booked.status).toBe(201);
    const id = /<id value="([^"]+)"/.exec(booked.text)?.[1];
    expect((await ask("/Appointment?identifier=9476719931")).resource["total"]).toBe(1);
    expect((await ask(`/Appointment/${id}/_history`)).status).toBe(200);
    const read = await ask(`/Appointment/${id}?_format=xml`);
    expect(read.text.length).toBeGreaterThan(900_000);
    const body = read.text.replace('<status value="booked"/>', '<status value="cancelled"/>');
    const cancelled = await ask(`/Appointment/${id}`, {
      method: "PUT",
      body,
      headers: { ...asXml, "If-Match": 'W/"1"' },
    });
    expect(cancelled.status).toBe(200);
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
