import { expect, test } from "vitest";
import { readFailureRule } from "./failure-rule.ts";

test.each([
  ["502:10%", { kind: "502", share: 0.1 }],
  ["timeout@2000000009", { kind: "timeout", service: "2000000009" }],
  ["lost", { kind: "lost", share: 1 }],
])("reads %s", (text, rule) => {
  expect(readFailureRule(text)).toEqual(rule);
});

test.each(["", "418", "502:0%", "502:101%", "502:10", "502@", "502:10%@1"])("refuses %j", (text) => {
  expect(() => readFailureRule(text)).toThrow(TypeError);
});
