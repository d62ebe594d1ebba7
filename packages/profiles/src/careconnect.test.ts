import { typeDefinition } from "@careslot/fhir/definitions";
import { expect, test } from "vitest";
import { careConnectProfiles } from "./careconnect-profiles.ts";
import { createValidator } from "./create-validator.ts";
import { careConnectDefinitions, careConnectValueSets } from "./careconnect.ts";
import table from "./generated/careconnect.json" with { type: "json" };

test("the profile of each type is one of that type", () => {
  for (const [type, url] of Object.entries(careConnectProfiles)) {
    const profile = careConnectDefinitions.find((definition) => definition.url === url);
    expect(profile?.type).toBe(type);
    const issues = createValidator().validate({ resourceType: type }, { profileFor: careConnectProfiles });
    const required = typeDefinition(type)?.elements.filter(({ min }) => min > 0) ?? [];
    expect(issues.length).toBeGreaterThanOrEqual(required.length);
  }
});

test("every definition has a URL of its own", () => {
  const urls = [...careConnectDefinitions, ...careConnectValueSets].map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
});

// With the base definitions, which keep to 50 and 12, no more than 130 KB of JSON and 24 KB gzipped.
test("profiles, extensions and value sets take no more than 60 KB of JSON, 12 KB gzipped", async () => {
  const json = new TextEncoder().encode(JSON.stringify(table));
  const gzipped = new Blob([json]).stream().pipeThrough(new CompressionStream("gzip"));
  expect(json.length).toBeLessThanOrEqual(60_000);
  expect((await new Response(gzipped).arrayBuffer()).byteLength).toBeLessThanOrEqual(12_000);
});
