import { expect, it } from "vitest";
import { createValidator } from "@careslot/profiles";
import { readResource, type Resource } from "@careslot/fhir";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, openProvider } from "../testing/sample-provider.ts";

interface Capability extends Resource {
  readonly profile: readonly { readonly reference: string }[];
  readonly rest: readonly { readonly resource: readonly RestResource[] }[];
}

interface RestResource {
  readonly type: string;
  readonly interaction: readonly { readonly code: string }[];
  readonly searchParam: readonly { readonly name: string; readonly type: string; readonly documentation?: string }[];
  readonly searchInclude?: readonly string[];
}

async function capability(): Promise<Capability> {
  const { ask } = await openProvider(0);
  return (await ask("/metadata", { token: null })).resource as Capability;
}

it("conforms to STU3 (META-02)", async () => {
  expect(createValidator().validate(await capability())).toEqual([]);
});

it("counts what the official checks count (META-03, META-06)", async () => {
  const { profile, rest, ...statement } = await capability();
  expect(statement).toMatchObject({
    fhirVersion: "3.0.1",
    kind: "capability",
    status: "active",
    acceptUnknown: "both",
  });
  expect(statement["publisher"]).toBeTruthy();
  expect(statement["format"]).toEqual(["application/fhir+json", "application/fhir+xml"]);
  expect(new Set(profile.map(({ reference }) => reference)).size).toBe(10);
  const [appointment, slot, ...more] = rest[0]?.resource ?? [];
  expect(more).toEqual([]);
  expect(appointment?.searchParam.map(({ name }) => name)).toEqual(["identifier", "_id", "version"]);
  expect(appointment?.searchParam.every(({ documentation }) => documentation)).toBe(true);
  expect(slot?.interaction).toEqual([{ code: "search-type" }]);
  expect(slot?.searchParam.map(({ name, type }) => [name, type])).toEqual([
    ["service", "token"],
    ["status", "token"],
    ["start", "date"],
  ]);
  expect(slot?.searchParam[0]?.documentation).toBeTruthy();
  expect(new Set(slot?.searchInclude).size).toBe(6);
});

it("tells every interaction that runs, and no other (META-07, D-40)", async () => {
  const { rest } = await capability();
  const codes = rest[0]?.resource[0]?.interaction.map(({ code }) => code).toSorted();
  expect(codes).toEqual(["create", "history-instance", "read", "search-type", "update", "vread"]);
  expect(JSON.stringify(rest)).toContain(baseUrl);
});

it("says the same in XML (META-09)", async () => {
  const { ask } = await openProvider(0);
  const { status, text } = await ask("/metadata?_format=xml", { token: null });
  expect(status).toBe(200);
  const read = readResource(text, "xml");
  expect(read).toEqual({ ok: true, value: await capability() });
});

it("writes every interaction in XML (FMT-02)", async () => {
  const { ask } = await openProvider(2);
  const { resource } = await ask("/Appointment", { body: sampleBooking() });
  for (const path of [
    "/Slot?_include=Slot:schedule",
    "/Appointment?identifier=9476719931",
    `/Appointment/${resource.id}/_history`,
  ]) {
    const json = await ask(path);
    const xml = await ask(path, { headers: { Accept: "application/fhir+xml" } });
    expect(xml.status).toBe(200);
    const read = readResource(xml.text, "xml");
    expect(read.ok && read.value["entry"]).toEqual(json.resource["entry"]);
  }
});
