/** The STU3 definitions that reading, writing and checking share. */
export type { ElementDefinition, ElementType, Member, TypeDefinition } from "./definition.ts";
export { codesOf, typeDefinition, typeNames } from "./type-definition.ts";
