export * from "./issue.ts";
export * from "./resource.ts";
export * from "./result.ts";
