export { adviceFor } from "./advice-for.ts";
export { type Requirement, requirementIds, requirementOf } from "./requirement-of.ts";
