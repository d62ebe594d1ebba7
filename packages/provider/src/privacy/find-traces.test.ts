import { expect, it } from "vitest";
import { findTraces } from "./find-traces.ts";

const secrets = { number: "9476719931", name: "Amsel-Öz" };

it.each<[string, string, string, string]>([
  ["plainly", "patient 9476719931 booked", "number", "plain"],
  ["in another case", "AMSEL-ÖZ", "name", "plain"],
  ["percent-encoded", "?name=Amsel%2D%C3%96z", "name", "percent-encoded"],
  ["spaced out", "947 671 9931", "number", "spaced"],
  ["in base64 from the start", btoa("9476719931 and more"), "number", "base64"],
  ["in base64 behind one byte", btoa("x9476719931 and more"), "number", "base64"],
  ["in base64 behind two bytes", btoa("xy9476719931 and more"), "number", "base64"],
])("finds a secret %s", (_, text, secret, form) => {
  expect(findTraces({ text }, secrets)).toEqual([{ secret, text: "text", form }]);
});

it("finds nothing where there is nothing, and repeats no secret", () => {
  expect(findTraces({ text: "947671993, 100%, %zz, %C3" }, secrets)).toEqual([]);
  expect(JSON.stringify(findTraces({ text: "9476719931" }, secrets))).not.toContain("9476719931");
  expect(() => findTraces({ text: "" }, { short: "abc" })).toThrow(TypeError);
});
