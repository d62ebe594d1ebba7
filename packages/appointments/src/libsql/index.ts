export * from "./open-libsql.ts";
