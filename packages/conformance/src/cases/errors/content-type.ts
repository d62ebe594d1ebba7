import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { readCapability } from "../../interactions/read-capability.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

export const contentType: Case = {
  id: "GEN-12",
  title: "Answers say that they are FHIR JSON in UTF-8",
  requirements: ["GEN-12", "FMT-01"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const answers = [await readCapability(context), ...(await refusals(context))];
    const types = answers.map(({ headers }) => headers.get("content-type")?.toLowerCase());
    const wrong = types.filter((type) => type !== "application/fhir+json;charset=utf-8");
    return conclude(check(wrong.length === 0, `Content-Type is ${wrong[0] ?? "missing"}`));
  },
};
