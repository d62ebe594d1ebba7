import { describe, expect, test } from "vitest";
import { now, policy } from "../testing/tokens.ts";
import { settleTerms } from "./terms.ts";

describe("throws a TypeError for", () => {
  test.each<[string, object, Date]>([
    ["an empty audience", { audience: "" }, now],
    ["a tolerance below zero", { clockTolerance: -1 }, now],
    ["a tolerance that is not a number", { clockTolerance: Number.NaN }, now],
    ["a lifetime without end", { maximumLifetime: Infinity }, now],
    ["a time that is none", {}, new Date("x")],
  ])("%s", (_title, changes, at) => {
    expect(() => settleTerms({ ...policy, ...changes }, at)).toThrow(TypeError);
  });
});
