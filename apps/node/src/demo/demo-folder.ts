import { resolve } from "node:path";

/** Where the demonstration keeps its keys, and what its commands pass on to each other: counted from where it starts. */
export const demoFolder: string = resolve("data", "demo");
