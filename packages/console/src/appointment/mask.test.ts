import { expect, it } from "vitest";
import { maskIdentifiers, maskNhsNumber, maskText } from "./mask.ts";

it("leaves the last four digits of an NHS number", () => {
  expect(maskNhsNumber("9476719931")).toBe("••• ••• 9931");
});

it("masks the identifiers of that system wherever they are, and no other", () => {
  const nhs = { system: "https://fhir.nhs.uk/Id/nhs-number", value: "9000000009" };
  const service = { system: "https://fhir.nhs.uk/Id/dos-service-id", value: "2000000002" };
  const masked = { ...nhs, value: "••• ••• 0009" };
  const resource = { contained: [{ identifier: [nhs, service] }], participant: [{ actor: { identifier: nhs } }] };
  expect(maskIdentifiers(resource)).toEqual({
    contained: [{ identifier: [masked, service] }],
    participant: [{ actor: { identifier: masked } }],
  });
});

it("masks what looks like one in a text that nobody can read as a resource, check digit and all", () => {
  expect(maskText('{"value": "900 000 0009", 9476719931, 9476719932')).toBe(
    '{"value": "••• ••• 0009", ••• ••• 9931, 9476719932',
  );
});
