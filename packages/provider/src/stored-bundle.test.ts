import { writeResource } from "@careslot/fhir";
import { expect, test } from "vitest";
import { readStoredBundle, type StoredBundle, writeStoredBundle } from "./stored-bundle.ts";

const bundle = { resourceType: "Bundle", id: "b", type: "searchset", total: 2 };
const slot = '{"resourceType":"Slot","id":"slot-1","comment":"\\"Zoë\\" €","extension":[{"valueDecimal":1.50}]}';

test.each<[string, StoredBundle["entries"]]>([
  ["no entry", []],
  [
    "entries",
    [
      { fullUrl: 'https://provider.example/"/Slot/1', content: slot, about: { search: { mode: "match" } } },
      { fullUrl: "https://provider.example/2", content: slot, about: { request: { method: "PUT", url: "Slot/2" } } },
    ],
  ],
])("writes a Bundle of %s as it would be written had it been read", (_, entries) => {
  const text = writeStoredBundle({ bundle, entries });
  expect(text).toBe(writeResource(readStoredBundle({ bundle, entries }), "json"));
  expect(Object.hasOwn(JSON.parse(text) as object, "entry")).toBe(entries.length > 0);
});
