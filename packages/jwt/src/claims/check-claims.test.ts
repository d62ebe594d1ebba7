import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check, failures, terms } from "../testing/check.ts";
import { claims, faultsOf, seconds } from "../testing/tokens.ts";
import type { JsonObject } from "../token/parse-object.ts";
import { checkClaims } from "./check-claims.ts";

test("reads what a complete token says (JWT-03 to JWT-21)", () => {
  expect(check({})).toEqual({
    ok: true,
    claims: {
      iss: "https://consumer.example/STU3",
      sub: "user-1",
      aud: "https://provider.example/STU3",
      exp: seconds + 300,
      iat: seconds,
      reason_for_request: "directcare",
      requested_scope: "patient/appointment.write",
      requesting_device: {
        identifier: [{ system: "https://consumer.example/Id/device", value: "1" }],
        model: "Desk",
        version: "1.0",
      },
      requesting_organization: { odsCode: "A1001", name: "Example Surgery" },
      requesting_practitioner: {
        id: "user-1",
        name: { family: "Example", given: ["Erin"], prefix: ["Dr"] },
        identifier: [
          { system: "https://fhir.nhs.uk/Id/sds-user-id", value: "200000000001" },
          { system: "https://fhir.nhs.uk/Id/sds-role-profile-id", value: "UNK" },
          { system: "https://consumer.example/Id/user", value: "user-1" },
        ],
      },
    },
  });
});

test("ignores claims that no rule names, and takes none of them along", () => {
  expect(check({ jti: 1, nonce: "x", scope: null, constructor: {} })).toEqual(check({}));
});

test("reports all faults together, each with its rule (JWT-29)", () => {
  const wrong = { aud: "x", exp: seconds - 900, iat: undefined, requested_scope: "x", requesting_organization: {} };
  expect(failures(wrong).map(({ claim, code, requirement }) => [claim, code, requirement])).toEqual([
    ["iat", "missing", "JWT-10"],
    ["requesting_organization.identifier", "missing", "JWT-18"],
    ["requesting_organization.name", "missing", "JWT-19"],
    ["aud", "mismatch", "JWT-06"],
    ["exp", "expired", "JWT-07"],
    ["requested_scope", "scope", "JWT-13"],
  ]);
});

const mandatory = [
  "iss",
  "sub",
  "aud",
  "exp",
  "iat",
  "reason_for_request",
  "requested_scope",
  "requesting_device",
  "requesting_device.identifier",
  "requesting_device.identifier[0].system",
  "requesting_device.identifier[0].value",
  "requesting_device.model",
  "requesting_device.version",
  "requesting_organization",
  "requesting_organization.identifier",
  "requesting_organization.identifier[0].system",
  "requesting_organization.identifier[0].value",
  "requesting_organization.name",
  "requesting_practitioner.id",
  "requesting_practitioner.name",
  "requesting_practitioner.name.family",
  "requesting_practitioner.name.given",
  "requesting_practitioner.identifier",
  "requesting_practitioner.identifier[0].system",
  "requesting_practitioner.identifier[2].value",
];

test("reports exactly the claims that are missing, whichever they are (JWT-29)", () => {
  fc.assert(
    fc.property(fc.subarray(mandatory), (removed) => {
      const payload: unknown = structuredClone(claims);
      for (const claim of removed) remove(payload, claim);
      const outermost = removed.filter((claim) => !removed.some((other) => isInside(claim, other)));
      expect(faultsOf(checkClaims(payload as JsonObject, terms))).toEqual(outermost.map((claim) => `${claim} missing`));
    }),
  );
});

/** Takes the member that a path leads to out of its object, if the path still leads anywhere. */
function remove(payload: unknown, path: string): void {
  const names = path.split(/[.[\]]+/);
  const last = names.pop() ?? "";
  let holder = payload as Record<string, unknown> | undefined;
  for (const name of names) holder = holder?.[name] as typeof holder;
  delete holder?.[last];
}

function isInside(claim: string, other: string): boolean {
  return claim.startsWith(`${other}.`) || claim.startsWith(`${other}[`);
}

test("refuses whatever else may stand in the place of the claims, and never throws (JWT-29)", () => {
  const anything = fc.record(Object.fromEntries(Object.keys(claims).map((name) => [name, fc.jsonValue()])));
  fc.assert(fc.property(anything, (payload) => !checkClaims(payload, terms).ok));
});

test("never repeats what a claim says", () => {
  const marked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value !== "object" || value === null) return "mark";
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item)]));
  };
  const found = failures({ ...(marked(claims) as object), mark: 1 });
  expect(found.length).toBeGreaterThan(8);
  expect(JSON.stringify(found)).not.toContain("mark");
});
