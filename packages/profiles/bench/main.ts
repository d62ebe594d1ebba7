// Checks one booking, and sets the time beside that of @medplum/core for the same booking, in one run.
import { mkdirSync, writeFileSync } from "node:fs";
import type { Resource } from "@careslot/fhir";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { bookingRules, careConnectProfiles, createValidator } from "../src/index.ts";
import { goodBooking } from "../src/testing/good-booking.ts";
import { measure } from "./measure.ts";
import { baseDefinitions, profileDefinitions, type WholeDefinition } from "./structure-definitions.ts";

const booking = goodBooking();
const validator = createValidator();
const checkContent = bookingRules();

indexStructureDefinitionBundle([...baseDefinitions()] as never);
const profiles = new Map(profileDefinitions().map((definition) => [definition.url, definition]));
indexStructureDefinitionBundle([...profiles.values()] as never);
const parts = [booking, ...(booking["contained"] as readonly Resource[])].map((resource) => ({
  resource,
  profile: profiles.get(careConnectProfiles[resource.resourceType] ?? ""),
}));

const OURS = "all profiles";
const RULES = "content rules of the NHS pages";
const THEIR_BASE = "@medplum/core, base type alone";
const THEIRS = "@medplum/core, all profiles";

const times = measure({
  [OURS]: { run: () => validator.validate(booking, { profileFor: careConnectProfiles }), repetitions: 500 },
  [RULES]: { run: () => checkContent(booking), repetitions: 500 },
  [THEIR_BASE]: { run: () => validateResource(booking), repetitions: 100 },
  [THEIRS]: { run: () => parts.forEach(({ resource, profile }) => validateWith(resource, profile)), repetitions: 3 },
});

const ours = times.get(OURS) ?? Number.NaN;
const table = Object.fromEntries(
  [...times].map(([name, time]) => [name, { µs: Number(time.toFixed(1)), ratio: Number((time / ours).toFixed(1)) }]),
);
console.log(`One booking of ${JSON.stringify(booking).length} characters, four resources; CPU time, median.`);
console.table(table);

const results = new URL("../dist/bench.json", import.meta.url);
mkdirSync(new URL(".", results), { recursive: true });
writeFileSync(results, `${JSON.stringify(table, null, 2)}\n`);

const targets = [
  { what: `${OURS}: at most 60 µs`, isMet: ours <= 60 },
  { what: `${THEIR_BASE}: at least 3 times as long`, isMet: (times.get(THEIR_BASE) ?? 0) >= 3 * ours },
  { what: `${THEIRS}: at least 200 times as long`, isMet: (times.get(THEIRS) ?? 0) >= 200 * ours },
];
for (const { what, isMet } of targets) console.log(`${isMet ? "met" : "MISSED"}  ${what}`);
if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;

function validateWith(resource: object, profile: WholeDefinition | undefined): void {
  validateResource(resource, { profile: profile as never });
}
