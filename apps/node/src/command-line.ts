import { stripVTControlCharacters } from "node:util";
import { type CommandDef, renderUsage, runCommand, type SubCommandsDef } from "citty";
import { Refusal } from "./refusal.ts";
import { refuseUnknownArguments } from "./strict-arguments.ts";

type Commands = Readonly<Record<string, Extract<SubCommandsDef[string], () => Promise<unknown>>>>;

/** Runs the command that the arguments name and gives the exit code: 0, or 1 with the reason on standard error. */
export async function runCommandLine(commands: Commands, args: readonly string[]): Promise<number> {
  const [name, ...rest] = args[0] === "--" ? args.slice(1) : args;
  const careslot: CommandDef = {
    meta: { name: "careslot", description: "Booking NHS appointments over FHIR" },
    subCommands: { ...commands },
  };
  try {
    if (name === undefined || asksForHelp([name])) {
      console.log(await usageOf(careslot));
      return name === undefined ? 1 : 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) throw new Refusal(`there is no command ${name}, see careslot --help`);
    const command = await load();
    if (asksForHelp(rest)) {
      console.log(await usageOf(command, careslot));
      return 0;
    }
    refuseUnknownArguments(command.args, rest);
    await runCommand(command, { rawArgs: rest });
    return 0;
  } catch (error) {
    console.error(`careslot: ${messageOf(error)}`);
    return 1;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

/** The usage, with colours only where a terminal shows them. */
async function usageOf(command: CommandDef, parent?: CommandDef): Promise<string> {
  const usage = await renderUsage(command, parent);
  return process.stdout.isTTY ? usage : stripVTControlCharacters(usage);
}

/** Refusals say what to do. Anything else is unforeseen: its class and message have to do, the stack helps no operator. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return "unforeseen failure";
  const isForeseen = error instanceof Refusal || error.name === "CLIError";
  return isForeseen ? error.message : `unforeseen ${error.name}: ${error.message}`;
}
