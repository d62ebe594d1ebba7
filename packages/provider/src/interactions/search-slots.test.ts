import type { Resource } from "@careslot/fhir";
import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { type Answered, baseUrl, openProvider } from "../testing/sample-provider.ts";

interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly search: { readonly mode: string };
}

function entries({ resource }: Answered): readonly Entry[] {
  return (resource["entry"] ?? []) as Entry[];
}

async function search(query: string, slots = 5): Promise<readonly (string | undefined)[] | number> {
  const { ask } = await openProvider(slots);
  await ask("/Appointment", { body: sampleBooking() });
  const answer = await ask(`/Slot?${query}`);
  return answer.status === 200 ? entries(answer).map(({ resource }) => resource.id) : answer.status;
}

const [one, two, three, four, five] = ["slot-1", "slot-2", "slot-3", "slot-4", "slot-5"];

describe("GET [base]/Slot", () => {
  it("answers a searchset with absolute URLs, the number of matches and the criteria used (SLOT-01, SLOT-19, SLOT-23)", async () => {
    const { ask } = await openProvider(2);
    const answer = await ask("/Slot?service=2000000001&status=free&colour=blue");
    expect(answer.status).toBe(200);
    expect(answer.resource).toMatchObject({
      resourceType: "Bundle",
      type: "searchset",
      total: 2,
      link: [{ relation: "self", url: `${baseUrl}/Slot?service=2000000001&status=free` }],
    });
    expect(entries(answer)[0]).toMatchObject({
      fullUrl: `${baseUrl}/Slot/slot-1`,
      resource: { resourceType: "Slot", id: "slot-1", status: "free" },
      search: { mode: "match" },
    });
  });

  it.each<[string, readonly (string | undefined)[] | number]>([
    ["", [one, two, three, four, five]],
    ["service=2000000001", [one, two, three, four, five]],
    ["schedule.actor:healthcareservice=2000000001", [one, two, three, four, five]],
    ["schedule.actor:HealthcareService=2000000001", [one, two, three, four, five]],
    [
      "Schedule.actor:HealthcareService=https://fhir.nhs.uk/Id/dos-service-id%7C2000000001",
      [one, two, three, four, five],
    ],
    ["service=2000000001&status=free", [two, three, four, five]],
    ["status=busy", [one]],
    ["status=busy,free", [one, two, three, four, five]],
    ["status=busy%2Cbusy-unavailable", [one]],
    ["status=busy,free&status=busy", [one]],
    ["start=ge2026-06-02T09:30:00%2B01:00", [three, four, five]],
    ["start=ge2026-06-02T09:30:00+01:00", [three, four, five]],
    ["start=gt2026-06-02T09:30:00%2B01:00", [four, five]],
    ["start=ge2026-06-02T08:15:00Z&start=le2026-06-02T08:30:00Z", [two, three]],
    ["start=ge2026-06-02T08:15:00Z&start=lt2026-06-02T08:30:00Z", [two]],
    ["start=2026-06-02T09:15:00%2B01:00", [two]],
    ["start=eq2026-06-02", [one, two, three, four, five]],
    ["start=ge2026-06-03", []],
    ["start=ne2026-06-02T09:15:00%2B01:00", [one, three, four, five]],
    ["start=ne2026-06-02T08:15:00Z&start=lt2026-06-02T08:45:00Z", [one, three]],
    ["start=sa2026-06-02T08:15:00Z&start=eb2026-06-02T09:00:00Z", [three, four]],
    ["start=ap2026-06-02T08:00:00Z", [one, two, three, four, five]],
    ["start=ap2026-06-03T08:00:00Z", []],
    ["start=ge2020-01-01&start=le2026-06-02T08:00:00Z", [one]],
    ["start=ge2026-06-05&start=le2026-06-02", []],
    ["unknown=1&_revinclude=Appointment:slot", [one, two, three, four, five]],
  ])("finds for ?%s what matches, in order (SLOT-02 to SLOT-09, SLOT-36, D-16)", async (query, expected) => {
    expect(await search(query)).toEqual(expected);
  });

  it.each<[string, number]>([
    ["service=2000000009", 404],
    ["service=urn:other%7C2000000001", 404],
    ["service=", 400],
    ["status=occupied", 400],
    ["status=", 400],
    ["start=yesterday", 400],
    ["start=xx2026-06-02", 400],
    ["start=ge2026-02-30", 400],
    ["start=ge2026-05-01&start=le2026-05-02", 400],
    ["start=lt2026-06-01T08:30:00Z", 400],
    ["_count=0", 400],
    ["_after=x", 400],
  ])(
    "answers ?%s with %i and an OperationOutcome that names the parameter (SLOT-32 to SLOT-35)",
    async (query, status) => {
      const { ask } = await openProvider(1);
      const answer = await ask(`/Slot?${query}`);
      expect(answer.status).toBe(status);
      expect(answer.issues[0]?.expression).toEqual([query.split("=")[0]]);
      if (status === 404) expect(answer.issues[0]?.diagnostics).toContain(query.split(/=|%7C/).at(-1));
    },
  );

  it.each<[string, readonly (string | undefined)[]]>([
    ["", [one, four]],
    ["status=free", [four]],
    ["status=free&start=ge2026-06-02&start=le2026-06-03", [four]],
    ["service=2000000001&status=free,busy", [one, four]],
    ["status=busy", [one]],
  ])(
    "offers for ?%s no free slot that has begun: it could not be booked (SLOT-17, BOOK-71)",
    async (query, expected) => {
      let now = new Date("2026-06-01T09:30:00+01:00");
      const { ask } = await openProvider(4, {}, { clock: () => now });
      await ask("/Appointment", { body: sampleBooking() });
      now = new Date("2026-06-02T09:30:00+01:00");
      const answer = await ask(`/Slot?${query}`, { at: now });
      expect(entries(answer).map(({ resource }) => resource.id)).toEqual(expected);
      expect(answer.resource["total"]).toBe(expected.length);
    },
  );

  it("does not repeat what is no id of a service", async () => {
    const { ask } = await openProvider(1);
    const answer = await ask("/Slot?service=LS1%206AE");
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("LS1");
  });

  it.each<[string, readonly string[]]>([
    ["_include=Slot:schedule", ["Schedule/schedule-1"]],
    [
      "_include=Slot:schedule&_include:iterate=Schedule:actor:Practitioner",
      ["Schedule/schedule-1", "Practitioner/practitioner-1"],
    ],
    [
      "_include=Slot:schedule&_include:recurse=Schedule:actor:PractitionerRole",
      ["Schedule/schedule-1", "PractitionerRole/role-1"],
    ],
    [
      "_include=Slot:schedule&_include=Schedule:actor:HealthcareService",
      ["Schedule/schedule-1", "HealthcareService/2000000001"],
    ],
    ["_include=Schedule:actor:Practitioner", ["Practitioner/practitioner-1"]],
    ["_include:iterate=HealthcareService.providedBy", ["Organization/organisation-1"]],
    ["_include:iterate=HealthcareService:Organization", ["Organization/organisation-1"]],
    ["_include=HealthcareService:organization", ["Organization/organisation-1"]],
    ["_include=HealthcareService.location", ["Location/location-1"]],
    ["_include:recurse=HealthcareService:Location&_include=Schedule:actor:Location", ["Location/location-1"]],
    [
      "_include=Slot:schedule&_include:iterate=Schedule:actor&_include:iterate=HealthcareService:providedBy",
      [
        "Schedule/schedule-1",
        "Practitioner/practitioner-1",
        "PractitionerRole/role-1",
        "HealthcareService/2000000001",
        "Organization/organisation-1",
        "Location/location-1",
      ],
    ],
    ["_include=Slot:patient&_revinclude=Appointment:slot", []],
  ])("includes for ?%s what belongs to the slots, each once (SLOT-10 to SLOT-15, SLOT-30)", async (query, expected) => {
    const { ask } = await openProvider(3);
    const answer = await ask(`/Slot?${query}`);
    const included = entries(answer).filter(({ search }) => search.mode === "include");
    expect(included.map(({ resource }) => `${resource.resourceType}/${resource.id}`)).toEqual(expected);
    expect(included.map(({ fullUrl }) => fullUrl)).toEqual(expected.map((path) => `${baseUrl}/${path}`));
    expect(answer.resource["total"]).toBe(3);
    const [self] = answer.resource["link"] as { url: string }[];
    expect(new URL(self?.url ?? "").search.includes("_include")).toBe(expected.length > 0);
  });

  it("includes nothing where no slot matches (SLOT-31)", async () => {
    const { ask } = await openProvider(1);
    expect((await ask("/Slot?status=busy&_include=Slot:schedule")).resource).not.toHaveProperty("entry");
  });

  it("links from each page to the next until all have been seen once (SLOT-21)", async () => {
    const { ask } = await openProvider(5);
    const seen: (string | undefined)[] = [];
    let path: string | undefined = "/Slot?_count=2";
    while (path !== undefined) {
      const answer: Answered = await ask(path);
      expect(answer.resource["total"]).toBe(5);
      seen.push(...entries(answer).map(({ resource }) => resource.id));
      const links = answer.resource["link"] as { relation: string; url: string }[];
      path = links.find(({ relation }) => relation === "next")?.url.slice(baseUrl.length);
    }
    expect(seen).toEqual([one, two, three, four, five]);
  });

  it("answers an empty Bundle when nothing matches (SLOT-31)", async () => {
    const { ask } = await openProvider(1);
    const answer = await ask("/Slot?status=busy");
    expect(answer.resource["total"]).toBe(0);
    expect(answer.resource).not.toHaveProperty("entry");
  });

  it("refuses unknown parameters only where strict handling is preferred, naming each (D-16)", async () => {
    const { ask } = await openProvider(1);
    const headers = { Prefer: "respond-async, handling=strict" };
    const path = "/Slot?service=2000000001&status=free&start=ge2026-06-02&_include=Slot:schedule&_format=json";
    expect((await ask(path, { headers })).status).toBe(200);
    const { status, issues } = await ask(`${path}&colour=blue&_include=Slot:owner`, { headers });
    expect(status).toBe(400);
    expect(issues.map(({ expression }) => expression)).toEqual([["colour"], ["_include"]]);
    expect((await ask(`${path}&colour=blue&_include=Slot:owner`)).status).toBe(200);
  });

  it("needs the scope of slots (JWT-12)", async () => {
    const { ask } = await openProvider(1);
    expect((await ask("/Slot", { scope: "patient/appointment.write" })).status).toBe(403);
  });
});
