import { expect, it } from "vitest";
import { maskedBody } from "./masked-body.ts";

const identifier = { system: "https://fhir.nhs.uk/Id/nhs-number", value: "9000000009" };

it("lays a body out in its own format, with NHS numbers masked", () => {
  const json = maskedBody(JSON.stringify({ resourceType: "Patient", identifier: [identifier] }));
  expect(json).toContain('  "resourceType": "Patient"');
  expect(json).toContain('"value": "••• ••• 0009"');
  const xml = maskedBody(
    '<Patient xmlns="http://hl7.org/fhir"><identifier><system value="https://fhir.nhs.uk/Id/nhs-number"/><value value="9000000009"/></identifier></Patient>',
  );
  expect(xml).toMatch(/\n\s+<value value="••• ••• 0009"\/>/);
});

it.each(['{"value": "9000000009"', '<Patient><value value="9000000009"', "9000000009"])(
  "masks what cannot be read, and leaves the rest of it as it is: %s",
  (body) => {
    expect(maskedBody(body)).toBe(body.replace("9000000009", "••• ••• 0009"));
  },
);
