import { expect, test } from "vitest";
import type { Issue } from "../issue.ts";
import { operationOutcome } from "./operation-outcome.ts";

const missing: Issue = {
  severity: "error",
  code: "required",
  rule: "cardinality-min",
  expression: "Appointment.participant[0].status",
  diagnostics: "A participant must have a status.",
  requirement: "BOOK-48",
  source: "http://hl7.org/fhir/StructureDefinition/Appointment",
};

test("tells each issue with its Spine code, path and origin (ERR-02 to ERR-04)", () => {
  expect(operationOutcome([{ ...missing, spine: "INVALID_PARAMETER" }], "1")).toEqual({
    resourceType: "OperationOutcome",
    id: "1",
    issue: [
      {
        severity: "error",
        code: "required",
        details: {
          coding: [
            {
              system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
              code: "INVALID_PARAMETER",
              display: "Invalid parameter",
            },
          ],
          text: "Add the element that is named.",
        },
        diagnostics: "A participant must have a status. (BOOK-48, http://hl7.org/fhir/StructureDefinition/Appointment)",
        expression: ["Appointment.participant[0].status"],
      },
    ],
  });
});

test("gives the code of the answer's status to an issue without one of its own (ERR-05)", () => {
  const outcome = operationOutcome([missing, { ...missing, spine: "ACCESS DENIED" }], "1", "INVALID_RESOURCE");
  expect(outcome.issue.map((issue) => issue.details?.coding?.[0]?.code)).toEqual(["INVALID_RESOURCE", "ACCESS DENIED"]);
});

test("advises on what helps, by the rule that was broken (ERR-07)", () => {
  const issue: Issue = { ...missing, rule: "if-match", diagnostics: "An update must carry If-Match." };
  expect(operationOutcome([issue], "1").issue[0]?.details).toEqual({
    text: 'Read the appointment and send its version, such as If-Match: W/"1".',
  });
});

test("leaves out what is not known", () => {
  const issue: Issue = {
    severity: "error",
    code: "processing",
    rule: "our-own-rule",
    diagnostics: "Slot no longer available",
  };
  expect(operationOutcome([issue], "1").issue).toEqual([
    { severity: "error", code: "processing", diagnostics: "Slot no longer available" },
  ]);
});

test("starts with the issue's own words (D-02)", () => {
  const issue: Issue = { ...missing, diagnostics: "Slot no longer available" };
  expect(operationOutcome([issue], "1").issue[0]?.diagnostics).toMatch(/^Slot no longer available/);
});

test("does not claim the Spine profile, which forbids paths (D-33)", () => {
  expect(operationOutcome([missing], "1").meta).toBeUndefined();
});
