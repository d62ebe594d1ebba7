export { adviceFor } from "./advice-for.ts";
export { type Requirement, requirementOf } from "./requirement-of.ts";
