export * from "./checked.ts";
export * from "./claims.ts";
