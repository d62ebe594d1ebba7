import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { createTokens } from "../tokens/create-tokens.ts";
import { type Fault, faultLine, fuzzText, isSound } from "../fuzz/fuzz-report.ts";
import { textOf } from "../fuzz/judge.ts";
import { runFuzz } from "../fuzz/run-fuzz.ts";
import { restoredRequest } from "../fuzz/saved-request.ts";
import { type FuzzArguments, fuzzFlags, fuzzUsage, readFuzzArguments } from "../command-line/fuzz-arguments.ts";
import { tokensFrom } from "./tokens-from.ts";
import { openSocket } from "./fuzz/open-socket.ts";
import { residentMemory } from "./fuzz/resident-memory.ts";

/** Sends a provider what nobody should send, as the arguments say, and gives the exit code. */
export async function fuzz(args: readonly string[]): Promise<number> {
  const given = readCommandLine(args);
  if (given === undefined) return 2;
  if (given === "help") return 0;
  try {
    return given.send === undefined ? await run(given) : await sendAgain(given.send, given);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function run(given: FuzzArguments): Promise<number> {
  const { baseUrl, limit, pid, save, seed } = given;
  const report = await runFuzz({
    ...given,
    token: tokensFrom(given),
    openWire: () => openSocket(new URL(baseUrl), limit),
    ...(pid !== undefined && { memory: () => residentMemory(pid) }),
    onFault: async (fault) => {
      stderr.write(`${faultLine(fault)}: ${await savedIn(save, seed, fault)}\n`);
    },
  });
  stdout.write(fuzzText(report));
  return isSound(report) ? 0 : 1;
}

function readCommandLine(args: readonly string[]): FuzzArguments | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: fuzzFlags, allowPositionals: true });
    if (values.help !== true) return readFuzzArguments(values, positionals);
    stdout.write(fuzzUsage);
    return "help";
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${fuzzUsage}`);
    return undefined;
  }
}

/** Writes down the request of a fault, and gives the name of its file. */
async function savedIn(folder: string, seed: number, { kind, request, bytes }: Fault): Promise<string> {
  const file = join(folder, `${seed}-${request}-${kind}.http`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, bytes);
  return file;
}

/** Sends a saved request with new tokens, and prints what comes of it. */
async function sendAgain(file: string, given: FuzzArguments): Promise<number> {
  const { baseUrl, audience = baseUrl, organisation = "RX1", limit } = given;
  const tokens = createTokens({ source: tokensFrom(given), audience, organisation, now: () => new Date() });
  const bytes = await restoredRequest(await readFile(file), (scope) => tokens({ scope }));
  const wire = openSocket(new URL(baseUrl), limit);
  const head = new TextDecoder().decode(bytes.slice(0, 5)) === "HEAD ";
  const heard = await wire.send({ bytes, head, whole: true, alone: true });
  wire.close();
  if (typeof heard === "string") {
    stdout.write(`${heard}\n`);
    return 1;
  }
  const lines = [String(heard.status), ...Array.from(heard.headers, ([name, value]) => `${name}: ${value}`)];
  stdout.write(`${[...lines, "", (await textOf(heard)) ?? "(no text)"].join("\n")}\n`);
  return heard.status >= 500 ? 1 : 0;
}
