#!/usr/bin/env node
import { argv } from "node:process";
import { check } from "./commands/check.ts";

type Command = (args: readonly string[]) => Promise<number>;

/** Each other command is loaded when it is asked for: a check needs no provider of its own. */
const others: ReadonlyMap<string | undefined, Command> = new Map([
  ["serve", async (args) => (await import("./commands/serve.ts")).serve(args)],
  ["race", async (args) => (await import("./commands/race.ts")).race(args)],
  ["fuzz", async (args) => (await import("./commands/fuzz.ts")).fuzz(args)],
] satisfies [string, Command][]);

const [name, ...rest] = argv.slice(2);
const other = others.get(name);
process.exitCode = other ? await other(rest) : await check(argv.slice(2));
