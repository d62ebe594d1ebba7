import { describe, expect, test } from "vitest";
import { check, type Fault, failures } from "../testing/check.ts";
import { claims, faultsOf } from "../testing/tokens.ts";

const practitioner = { ...claims.requesting_practitioner };
const [sdsUser, roleProfile, local] = claims.requesting_practitioner?.identifier ?? [];
const name = { family: "Example", given: ["Erin"] };

const having = (changes: object) => ({ requesting_practitioner: { ...practitioner, ...changes } });

const ofPractitioner = (member: string) => `requesting_practitioner.${member}`;

test.each([undefined, null])("accepts %s where a practitioner might be (JWT-20)", (nobody) => {
  const checked = check({ requesting_practitioner: nobody });
  expect(checked.ok && Object.keys(checked.claims)).not.toContain("requesting_practitioner");
});

describe("accepts", () => {
  test.each<[string, object]>([
    ["a practitioner without role profile and local identifier (JWT-22)", { identifier: [sdsUser] }],
    ["identifiers that are not known (JWT-21)", { identifier: [{ ...sdsUser, value: "UNK" }, roleProfile] }],
    ["a resource that does not say its type (JWT-21)", { resourceType: undefined }],
  ])("%s", (_title, changes) => {
    expect(faultsOf(check(having(changes)))).toEqual([]);
  });
});

test.each<[string, object]>([
  ["one object", name],
  ["a list", [name, { family: "Former", given: ["Erin"] }]],
  ["texts", { family: "Example", given: "Erin" }],
  ["lists of texts", { family: ["Example"], given: ["Erin"] }],
])("reads a name that is written as %s (JWT-21)", (_title, written) => {
  const checked = check(having({ name: written }));
  expect(checked.ok && checked.claims.requesting_practitioner?.name).toEqual(name);
});

describe("refuses", () => {
  test.each<Fault>([
    ["a name in its place", "JWT-20", { requesting_practitioner: "Erin" }, "requesting_practitioner", "malformed"],
    ["another resource", "JWT-21", having({ resourceType: "Patient" }), ofPractitioner("resourceType"), "malformed"],
    ["no id", "JWT-21", having({ id: undefined }), ofPractitioner("id"), "missing"],
    ["a name that is a text", "JWT-21", having({ name: "Erin" }), ofPractitioner("name"), "malformed"],
    ["no given name", "JWT-21", having({ name: { family: "E" } }), ofPractitioner("name.given"), "missing"],
    ["a prefix of 1", "JWT-21", having({ name: { ...name, prefix: 1 } }), ofPractitioner("name.prefix"), "malformed"],
    [
      "a second name without family name",
      "JWT-21",
      having({ name: [name, { given: "E" }] }),
      ofPractitioner("name[1].family"),
      "missing",
    ],
    ["no SDS user id", "JWT-21", having({ identifier: [roleProfile, local] }), ofPractitioner("identifier"), "missing"],
    [
      "a role profile without a value",
      "JWT-21",
      having({ identifier: [sdsUser, { ...roleProfile, value: undefined }] }),
      ofPractitioner("identifier[1].value"),
      "missing",
    ],
  ])("%s (%s)", (_title, requirement, changes, claim, code) => {
    expect(failures(changes)).toEqual([expect.objectContaining({ claim, code, requirement })]);
  });
});
