import { bookingScopes, readUnsecured } from "@careslot/jwt";
import { expect, test } from "vitest";
import { unsecuredToken } from "./unsecured-token.ts";

const now = new Date("2026-06-01T09:30:00+01:00");
const audience = "https://provider.example.nhs.uk/STU3";
const usual = { scope: "patient/appointment.write", audience, organisation: "A9A5A", lifetime: 300 };

test.each(bookingScopes)("makes a token with the scope %s that a provider takes (JWT-02 to JWT-21)", (scope) => {
  const checked = readUnsecured(unsecuredToken({ ...usual, scope }, now), { audience, scopes: [scope] }, now);
  expect(checked).toMatchObject({
    ok: true,
    claims: { requested_scope: scope, requesting_organization: { odsCode: "A9A5A" } },
  });
});

test("makes a token that has nothing wrong but that it has expired (JWT-07)", () => {
  const checked = readUnsecured(unsecuredToken({ ...usual, lifetime: -600 }, now), { audience }, now);
  expect(checked).toMatchObject({ ok: false, failures: [{ claim: "exp", code: "expired" }] });
});
