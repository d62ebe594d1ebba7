import { describe, expect, test } from "vitest";
import { check, type Fault, failures } from "../testing/check.ts";
import { claims, faultsOf } from "../testing/tokens.ts";

const { requesting_device: device } = claims;
const [identifier] = device.identifier;

const having = (changes: object) => ({ requesting_device: { ...device, ...changes } });

const ofDevice = (member: string) => `requesting_device.${member}`;

test("accepts a device that does not say its type (JWT-14)", () => {
  expect(faultsOf(check(having({ resourceType: undefined })))).toEqual([]);
});

describe("refuses", () => {
  test.each<Fault>([
    ["a device as text", "JWT-14", { requesting_device: JSON.stringify(device) }, "requesting_device", "malformed"],
    ["a list of devices", "JWT-14", { requesting_device: [device] }, "requesting_device", "malformed"],
    ["another resource", "JWT-14", having({ resourceType: "Patient" }), ofDevice("resourceType"), "malformed"],
    ["an identifier without a list", "JWT-15", having({ identifier }), ofDevice("identifier"), "malformed"],
    ["a list of no identifiers", "JWT-15", having({ identifier: [] }), ofDevice("identifier"), "malformed"],
    ["a list of texts", "JWT-15", having({ identifier: ["1"] }), ofDevice("identifier"), "malformed"],
    [
      "more identifiers than anybody needs",
      "JWT-15",
      having({ identifier: Array.from({ length: 21 }, () => ({})) }),
      ofDevice("identifier"),
      "malformed",
    ],
    [
      "an identifier without system",
      "JWT-15",
      having({ identifier: [{ value: "1" }] }),
      ofDevice("identifier[0].system"),
      "missing",
    ],
    [
      "a second identifier with an empty value",
      "JWT-15",
      having({ identifier: [identifier, { system: "x", value: "" }] }),
      ofDevice("identifier[1].value"),
      "malformed",
    ],
    ["a device without model", "JWT-16", having({ model: null }), ofDevice("model"), "missing"],
    ["a version that is a number", "JWT-16", having({ version: 1 }), ofDevice("version"), "malformed"],
  ])("%s (%s)", (_title, requirement, changes, claim, code) => {
    expect(failures(changes)).toEqual([expect.objectContaining({ claim, code, requirement })]);
  });
});
