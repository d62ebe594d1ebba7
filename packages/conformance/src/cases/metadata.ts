import type { Area } from "../case.ts";
import { capabilityAnswers } from "./metadata/answers.ts";
import { followsSample } from "./metadata/follows-sample.ts";
import { isCapabilityStatement } from "./metadata/is-capability-statement.ts";
import { listsInteractions } from "./metadata/lists-interactions.ts";

/** What the provider says about itself. */
export const metadataArea: Area = {
  name: "metadata",
  cases: [capabilityAnswers, isCapabilityStatement, followsSample, listsInteractions],
};
