import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { failureStatus } from "../failure/failure-status.ts";
import { routes } from "../routes.ts";
import { baseUrl, openProvider } from "../testing/sample-provider.ts";
import { sampleBooking } from "../testing/sample-booking.ts";
import { locatedOperations } from "./located-operations.ts";
import { openApiDocument } from "./open-api-document.ts";

// FHIR resources are open: other elements than those described are welcome (GEN-14).
const conforming = { severity: "error", allowAdditionalProperties: true } as const;

const config = await createConfig({
  extends: ["recommended-strict"],
  rules: {
    "parameter-description": "error",
    "no-invalid-parameter-examples": conforming,
    "no-invalid-schema-examples": conforming,
    "no-invalid-media-type-examples": conforming,
  },
});

const document = openApiDocument(routes, { baseUrl });
const operations = locatedOperations(document);

it.each(["on", "off"] as const)("is OpenAPI 3.1 without a fault, Spine headers %s", async (sspEnforce) => {
  const source = JSON.stringify(openApiDocument(routes, { baseUrl, sspEnforce }));
  const problems = await lintFromString({ source, config });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
});

it("tells every route, its scopes, and nothing else", () => {
  const told = operations.map(({ method, path, operation }) => [
    method.toUpperCase(),
    path.replaceAll("{", ":").replaceAll("}", ""),
    operation.security.flatMap(({ nhsToken = [] }) => nhsToken),
    operation.security.some((way) => Object.keys(way).length === 0),
  ]);
  const offered = routes.map(({ method, path, scopes, open = false }) => [method, path, scopes, open]);
  expect(told.toSorted()).toEqual(offered.toSorted());
  expect(document.servers.map(({ url }) => url)).toEqual([baseUrl]);
});

it("tells no status but those that failures have, each with the requirements that it rests on (ERR-06)", () => {
  const closed = new Set([200, 201, 304, ...Object.values(failureStatus).map(({ status }) => status)].map(String));
  const told = operations.flatMap(({ operation }) => Object.entries(operation.responses));
  expect(told.filter(([status]) => !closed.has(status))).toEqual([]);
  expect(told.filter(([, { description }]) => !/[A-Z]-\d\d/.test(description))).toEqual([]);
});

const booking = sampleBooking();
/** What the sample provider calls the first appointment that is booked. */
const booked = { ...booking, id: "id-2" };
const change = (body: object, version: string) => ({ method: "PUT", body, headers: { "If-Match": `W/"${version}"` } });

it.each<[string, string, object, number]>([
  ["search-slot", "/Slot", { token: null }, 403],
  ["search-slot", "/Slot?start=soon", {}, 400],
  ["search-slot", "/Slot?service=unknown", {}, 404],
  ["search-slot", "/Slot?_format=csv", {}, 415],
  ["search-slot", `/Slot?service=${"9".repeat(9000)}`, {}, 414],
  ["metadata", "/metadata", { headers: { "X-Request-Id": "9".repeat(200) } }, 400],
  ["metadata", "/metadata?_format=csv", {}, 415],
  ["search-appointment", "/Appointment", {}, 400],
  ["read-appointment", "/Appointment/unknown", {}, 404],
  ["read-appointment", "/Appointment/id-2", { headers: { "If-None-Match": 'W/"1"' } }, 304],
  ["vread-appointment", "/Appointment/id-2/_history/1", { headers: { "If-None-Match": 'W/"1"' } }, 304],
  ["vread-appointment", "/Appointment/id-2/_history/9", {}, 404],
  ["history-appointment", "/Appointment/unknown/_history", {}, 404],
  ["create-appointment", "/Appointment", { body: "{" }, 400],
  ["create-appointment", "/Appointment", { body: "9".repeat(300_000) }, 413],
  ["create-appointment", "/Appointment", { body: booking, headers: { "Content-Type": "text/plain" } }, 415],
  ["create-appointment", "/Appointment", { body: booking }, 422],
  ["create-appointment", "/Appointment", { body: booking, headers: { "X-Request-Id": "first" } }, 409],
  ["update-appointment", "/Appointment/id-2", { method: "PUT", body: booked }, 412],
  ["update-appointment", "/Appointment/id-2", change(booking, "1"), 400],
  ["update-appointment", "/Appointment/unknown", change({ ...booking, id: "unknown" }, "1"), 404],
  ["update-appointment", "/Appointment/id-2", change(booked, "9"), 409],
  ["update-appointment-vid", "/Appointment/id-2/_history/1", change(booked, "1"), 422],
])("tells what is answered: %s %s", async (id, path, request, status) => {
  const { ask } = await openProvider();
  await ask("/Appointment", { body: booking, headers: { "X-Request-Id": "first" } });
  const answer = await ask(path, request);
  expect(answer.status).toBe(status);
  const told = operations.find(({ operation }) => operation.operationId === id)?.operation.responses[status];
  const headers = ["Content-Type", "X-Content-Type-Options", ...Object.keys(told?.headers ?? {})];
  const names = new Set(headers.map((name) => name.toLowerCase()));
  expect(told).toBeDefined();
  expect([...answer.headers.keys()].filter((name) => !names.has(name))).toEqual([]);
});

it("tells at each path what it takes, as the 405 does (GEN-08)", async () => {
  const { ask } = await openProvider(0);
  for (const [path, { description }] of Object.entries(document.paths)) {
    const { status, headers } = await ask(path.replaceAll(/[{}]/g, ""), { method: "DELETE" });
    expect(description).toContain(`${status} and \`Allow: ${headers.get("Allow")}\``);
  }
});
