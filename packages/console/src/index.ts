export { createConsole } from "./create-console.ts";
export { consolePath } from "./paths.ts";
export type * from "./ports.ts";
export { createRecent, type Recent } from "./recent.ts";
