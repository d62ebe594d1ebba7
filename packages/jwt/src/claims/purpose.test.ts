import { describe, expect, test } from "vitest";
import { check, type Fault, failures } from "../testing/check.ts";
import { faultsOf } from "../testing/tokens.ts";
import { bookingScopes } from "./booking-scopes.ts";

const twoScopes = "organization/slot.read patient/appointment.write";

describe("refuses", () => {
  test.each<Fault>([
    ["another reason", "JWT-11", { reason_for_request: "research" }, "reason_for_request", "not-allowed"],
    ["a reason in capitals", "JWT-11", { reason_for_request: "DirectCare" }, "reason_for_request", "not-allowed"],
    ["a reason that is no text", "JWT-11", { reason_for_request: true }, "reason_for_request", "malformed"],
    ["a scope of another API", "JWT-13", { requested_scope: "patient/*.read" }, "requested_scope", "scope"],
    ["two scopes", "JWT-13", { requested_scope: twoScopes }, "requested_scope", "scope"],
    ["a list of scopes", "JWT-12", { requested_scope: [...bookingScopes] }, "requested_scope", "malformed"],
  ])("%s (%s)", (_title, requirement, changes, claim, code) => {
    expect(failures(changes)).toEqual([expect.objectContaining({ claim, code, requirement })]);
  });
});

test.each(bookingScopes)("accepts the scope %s where the policy names none (JWT-12)", (scope) => {
  expect(faultsOf(check({ requested_scope: scope }))).toEqual([]);
});

test("accepts the scopes that the policy names, and no other (JWT-13)", () => {
  const scopes = ["patient/appointment.read", "patient/appointment.write"];
  expect(faultsOf(check({ requested_scope: "patient/appointment.read" }, { scopes }))).toEqual([]);
  expect(faultsOf(check({ requested_scope: "organization/slot.read" }, { scopes }))).toEqual(["requested_scope scope"]);
});
