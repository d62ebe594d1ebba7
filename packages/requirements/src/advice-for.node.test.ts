import { expect, test } from "vitest";
import { adviceFor } from "./advice-for.ts";
import { advice } from "./advice/advice-by-rule.ts";
import { sources } from "./testing/sources.ts";

/** The sources that make issues. */
const texts = new Map(
  [...sources()].filter(([name]) => /^(?:packages\/(?:fhir|profiles|jwt|provider)|apps)\//.test(name)),
);

/** The rules that the sources name: as the member `rule` of an issue, or as the first argument of what makes one. */
const named = /\brule: (?:[^"\n]+\? )?"([a-z][a-z0-9-]*)"(?: : "([a-z][a-z0-9-]*)")?/g;
const made = /\b(?:contentIssue|missing|refusal|report|readIssue|XmlFault|unsupportedMediaType)\(\s*"([a-z0-9-]+)"/g;

/** The members of a type that is a list of texts. */
function membersOf(type: string, file: string): readonly string[] {
  const list = new RegExp(`type ${type} =([^;]+);`).exec(texts.get(file) ?? "")?.[1] ?? "";
  return [...list.matchAll(/"([^"]+)"/g)].map(([, member = ""]) => member);
}

const rules = new Set(
  [
    ...[...texts.values()].flatMap((text) =>
      [...text.matchAll(named), ...text.matchAll(made)].flatMap((match) => match.slice(1)),
    ),
    ...membersOf("ReadRule", "packages/fhir/src/refusal.ts"),
    ...membersOf("InsideFailure", "packages/provider/src/failure/unforeseen.ts"),
    ...membersOf("EarlyRefusal", "apps/node/src/server/early-refusals.ts"),
    ...membersOf("ClaimFailureCode", "packages/jwt/src/checked.ts").map((code) => `token-${code}`),
    ...[...texts.keys()].flatMap((name) => /invariants\/([a-z]+-\d+)\.ts$/.exec(name)?.slice(1) ?? []),
  ].filter((rule) => rule !== undefined),
);

test("has advice for every rule that can be broken", () => {
  expect(rules.size).toBeGreaterThan(150);
  expect([...rules].filter((rule) => !adviceFor(rule))).toEqual([]);
});

test("has no advice that nothing asks for", () => {
  const composed = /^(?:accept|format-parameter|parameter-.+|import-slot-.+)$/;
  expect([...advice.keys()].filter((rule) => !rules.has(rule) && !composed.test(rule))).toEqual([]);
});

test("tells it in one sentence", () => {
  for (const sentence of advice.values()) expect(sentence).toMatch(/^[A-Z].{8,}[^.]\.$/);
});

test("gives no example that could be somebody's (AUD-05)", () => {
  expect([...advice.values()].filter((sentence) => /\d{9}|\b(?:19|200)\d\d-/.test(sentence))).toEqual([]);
});

test("advises on parameters and invariants that have no sentence of their own", () => {
  expect(adviceFor("parameter-colour")).toMatch(/capability statement/);
  expect(adviceFor("tim-9")).toMatch(/diagnostics quote/);
});

test("knows no advice for a rule of a deployment's own", () => {
  expect([adviceFor("our-desk-needs-a-telephone"), adviceFor("constructor")]).toEqual([undefined, undefined]);
});
