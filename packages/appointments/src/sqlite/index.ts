export * from "./inspect-sqlite.ts";
export * from "./open-sqlite.ts";
export type { SchemaState } from "./schema-state.ts";
