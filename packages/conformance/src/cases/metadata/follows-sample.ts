import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { readCapability } from "../../interactions/read-capability.ts";
import { conclude } from "../../verdict.ts";

export const followsSample: Case = {
  id: "META-03",
  title: "It says who publishes it, that unknown content is accepted, and that JSON is spoken",
  requirements: ["META-03", "META-02"],
  level: "should",
  source: "Capability statement: Example",
  run: async (context) => {
    const capability = resourceIn(await readCapability(context), "CapabilityStatement");
    const { publisher, acceptUnknown, format } = capability ?? {};
    return conclude(
      check(typeof publisher === "string" && !publisher.includes("["), "publisher is missing, or still a placeholder"),
      check(acceptUnknown === "both", "acceptUnknown is not both"),
      check(JSON.stringify(format ?? []).includes("json"), "format does not list JSON"),
    );
  },
};
