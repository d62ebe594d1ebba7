import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { readCapability } from "../../interactions/read-capability.ts";
import { conclude, failed } from "../../verdict.ts";

export const isCapabilityStatement: Case = {
  id: "META-02",
  title: "It is a CapabilityStatement of FHIR 3.0.1",
  requirements: ["META-02", "META-03"],
  level: "must",
  source: "Capability statement: Response",
  run: async (context) => {
    const capability = resourceIn(await readCapability(context), "CapabilityStatement");
    if (capability === undefined) return failed("the answer is no CapabilityStatement");
    return conclude(
      check(capability.kind === "capability", `kind is ${capability.kind}, not capability`),
      check(capability.fhirVersion === "3.0.1", `fhirVersion is ${capability.fhirVersion}, not 3.0.1`),
    );
  },
};
