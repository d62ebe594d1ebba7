import { expect, test } from "vitest";
import readme from "../README.md?raw";
import { translate } from "./testing/readme-example.ts";
// oxlint-disable-next-line import/default -- with ?raw, Vite gives the text of a file as its default export.
import example from "./testing/readme-example.ts?raw";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test("the README shows the example that is tested here", () => {
  expect(readme).toContain(example.replace("../index.ts", "@careslot/fhir"));
});

test("the README's example translates a resource", () => {
  expect(translate(encode('{"resourceType":"Slot","status":"free"}'))).toContain('<status value="free"/>');
});

test("the README's example tells what is wrong with a resource", () => {
  const outcome = translate(encode('{"resourceType":"Slot","status":null}'));
  expect(outcome).toContain('<expression value="Slot.status"/>');
  expect(outcome).toContain('<code value="BAD_REQUEST"/>');
});
