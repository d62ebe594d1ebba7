import { describe, expect, test } from "vitest";
import { check, type Fault, failures } from "../testing/check.ts";
import { faultsOf, policy } from "../testing/tokens.ts";

test("accepts a list with the one audience in it (JWT-06)", () => {
  const checked = check({ aud: [policy.audience] });
  expect(checked.ok && checked.claims.aud).toBe(policy.audience);
});

test("accepts any user where no practitioner is named (JWT-05)", () => {
  expect(faultsOf(check({ sub: "user-2", requesting_practitioner: undefined }))).toEqual([]);
});

describe("refuses", () => {
  test.each<Fault>([
    ["an issuer that is no URL", "JWT-03", { iss: "consumer" }, "iss", "malformed"],
    ["an issuer of another scheme", "JWT-03", { iss: "urn:nhs:consumer" }, "iss", "malformed"],
    ["an issuer with a blank before it", "JWT-03", { iss: " https://consumer.example" }, "iss", "malformed"],
    ["an issuer without a host", "JWT-03", { iss: "https:///x" }, "iss", "malformed"],
    ["an issuer with a port that is none", "JWT-03", { iss: "https://consumer.example:x" }, "iss", "malformed"],
    ["a blank subject", "JWT-04", { sub: " " }, "sub", "malformed"],
    ["a subject that is a number", "JWT-04", { sub: 1 }, "sub", "malformed"],
    ["a subject with a line feed", "JWT-04", { sub: "user-1\n" }, "sub", "malformed"],
    ["a subject with half a surrogate pair", "JWT-04", { sub: "user-\uD800" }, "sub", "malformed"],
    ["another user than the practitioner", "JWT-05", { sub: "user-2" }, "sub", "mismatch"],
    ["another audience", "JWT-06", { aud: "https://other.example/STU3" }, "aud", "mismatch"],
    ["an audience that goes on", "JWT-06", { aud: `${policy.audience}/` }, "aud", "mismatch"],
    ["an audience that is only its beginning", "JWT-06", { aud: policy.audience.slice(0, -1) }, "aud", "mismatch"],
    ["an audience in other letters", "JWT-06", { aud: policy.audience.toUpperCase() }, "aud", "mismatch"],
    ["another audience in a list", "JWT-06", { aud: ["https://other.example/STU3"] }, "aud", "mismatch"],
    ["a second audience", "JWT-06", { aud: [policy.audience, "https://other.example"] }, "aud", "malformed"],
    ["a list of no audience", "JWT-06", { aud: [] }, "aud", "malformed"],
    ["an audience within an object", "JWT-06", { aud: { 0: policy.audience, length: 1 } }, "aud", "malformed"],
  ])("%s (%s)", (_title, requirement, changes, claim, code) => {
    expect(failures(changes)).toEqual([expect.objectContaining({ claim, code, requirement })]);
  });
});
