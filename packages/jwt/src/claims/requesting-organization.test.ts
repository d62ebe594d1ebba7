import { describe, expect, test } from "vitest";
import { check, type Fault, failures } from "../testing/check.ts";
import { claims } from "../testing/tokens.ts";

const { requesting_organization: organization } = claims;
const [ods] = organization.identifier;
const other = { system: "https://consumer.example/Id/practice", value: "1" };

const having = (changes: object) => ({ requesting_organization: { ...organization, ...changes } });

const ofOrganization = (member: string) => `requesting_organization.${member}`;

test("finds the ODS code among other identifiers (JWT-18)", () => {
  const checked = check(having({ resourceType: undefined, identifier: [other, ods] }));
  expect(checked.ok && checked.claims.requesting_organization).toEqual({ odsCode: "A1001", name: "Example Surgery" });
});

describe("refuses", () => {
  test.each<Fault>([
    ["a name in its place", "JWT-17", { requesting_organization: "A1001" }, "requesting_organization", "malformed"],
    ["another resource", "JWT-17", having({ resourceType: "Device" }), ofOrganization("resourceType"), "malformed"],
    ["no ODS code", "JWT-18", having({ identifier: [other] }), ofOrganization("identifier"), "malformed"],
    ["two ODS codes", "JWT-18", having({ identifier: [ods, ods] }), ofOrganization("identifier"), "malformed"],
    [
      "an ODS code that is none",
      "JWT-18",
      having({ identifier: [{ ...ods, value: "A1001' --" }] }),
      ofOrganization("identifier"),
      "malformed",
    ],
    [
      "an ODS code that is a number",
      "JWT-18",
      having({ identifier: [{ ...ods, value: 1001 }] }),
      ofOrganization("identifier[0].value"),
      "malformed",
    ],
    ["an empty name", "JWT-19", having({ name: "" }), ofOrganization("name"), "malformed"],
  ])("%s (%s)", (_title, requirement, changes, claim, code) => {
    expect(failures(changes)).toEqual([expect.objectContaining({ claim, code, requirement })]);
  });
});
