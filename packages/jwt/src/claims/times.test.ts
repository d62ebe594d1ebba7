import { describe, expect, test } from "vitest";
import { check, type Fault, failures } from "../testing/check.ts";
import { faultsOf, seconds } from "../testing/tokens.ts";

describe("refuses", () => {
  test.each<Fault>([
    ["an end in milliseconds", "JWT-10", { exp: (seconds + 300) * 1000 }, "exp", "malformed"],
    ["an end that is a text", "JWT-10", { exp: String(seconds + 300) }, "exp", "malformed"],
    ["an end with a fraction", "JWT-10", { exp: seconds + 0.5 }, "exp", "malformed"],
    ["an end that never comes", "JWT-10", { exp: Infinity }, "exp", "malformed"],
    ["a beginning below zero", "JWT-10", { iat: -seconds }, "iat", "malformed"],
    ["a beginning of nine digits", "JWT-10", { iat: 999_999_999 }, "iat", "malformed"],
    ["a first moment that is a text", "JWT-10", { nbf: String(seconds) }, "nbf", "malformed"],
    ["a first moment that has not come", "JWT-25", { nbf: seconds + 61 }, "nbf", "not-yet-valid"],
    ["a beginning that is a list", "JWT-10", { iat: [seconds] }, "iat", "malformed"],
  ])("%s (%s)", (_title, requirement, changes, claim, code) => {
    expect(failures(changes)).toEqual([expect.objectContaining({ claim, code, requirement })]);
  });
});

describe("holds against the clock, give or take the tolerance,", () => {
  test.each<[title: string, iat: number, exp: number, faults: readonly string[]]>([
    ["an end just within it (JWT-07)", -359, -59, []],
    ["an end that it no longer covers (JWT-07)", -360, -60, ["exp expired"]],
    ["a short lifetime (D-38)", 0, 1, []],
    ["the longest lifetime (D-38)", 0, 360, []],
    ["a lifetime a second longer than that (D-38)", 0, 361, ["exp lifetime"]],
    ["an end that is the beginning (JWT-08)", 0, 0, ["exp lifetime"]],
    ["an end before the beginning (JWT-08)", 10, -10, ["exp lifetime"]],
    ["a consumer's clock as fast as allowed (D-39)", 60, 360, []],
    ["a consumer's clock faster than that (D-39)", 61, 361, ["iat not-yet-valid"]],
    ["a token 600 s old (JWT-09)", -600, -300, ["exp expired"]],
    ["a token out of date that lived too long (JWT-07, JWT-08)", -4000, -400, ["exp expired", "exp lifetime"]],
  ])("%s", (_title, iat, exp, faults) => {
    expect(faultsOf(check({ iat: seconds + iat, exp: seconds + exp }))).toEqual(faults);
  });
});

test("takes a first moment that has come, give or take the tolerance (JWT-25)", () => {
  for (const nbf of [seconds - 1000, seconds, seconds + 60]) expect(failures({ nbf })).toEqual([]);
});

test("takes the tolerance from the policy (D-39)", () => {
  const fast = { iat: seconds + 200, exp: seconds + 500 };
  expect(faultsOf(check(fast, { clockTolerance: 199 }))).toEqual(["iat not-yet-valid"]);
  expect(faultsOf(check(fast, { clockTolerance: 300 }))).toEqual([]);
});

test("takes the lifetime from the policy (D-38)", () => {
  const brief = { clockTolerance: 0, maximumLifetime: 60 };
  expect(faultsOf(check({ exp: seconds + 60 }, brief))).toEqual([]);
  expect(faultsOf(check({ exp: seconds + 61 }, brief))).toEqual(["exp lifetime"]);
});
