export * from "./create-provider.ts";
export type * from "./log-event.ts";
export type * from "./ports.ts";
