import { stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { readServeArguments, type ServeArguments, serveFlags } from "../command-line/serve-arguments.ts";
import { serveUsage } from "../command-line/serve-usage.ts";
import { createSandbox, type Sandbox } from "../sandbox/create-sandbox.ts";
import { sandboxService } from "../sandbox/directory.ts";
import { toldLines } from "../sandbox/told-lines.ts";
import { listen } from "./listen/listen.ts";
import { stopSignal } from "./stop-signal.ts";

/** Service root of the provider behind the proxy: a name that leads nowhere. */
const behindProxy = "https://provider.sandbox.example/STU3";

const everyHour = 60 * 60 * 1000;

/** Serves the sandbox until it is told to stop, and gives the exit code. */
export async function serve(args: readonly string[]): Promise<number> {
  const given = readCommandLine(args);
  if (given === undefined) return 2;
  if (given === "help") return 0;
  const stopped = stopSignal("stopping");
  let sandbox: Sandbox | undefined;
  const listening = await listen(
    async (origin) => {
      sandbox = await openSandbox(given, rootOf(given, origin));
      return sandbox.fetch;
    },
    given.host,
    given.port,
  );
  const rolling = setInterval(() => void sandbox?.roll().catch(() => {}), everyHour);
  stdout.write(welcome(given, listening.origin));
  await new Promise((resolve) => stopped.addEventListener("abort", resolve));
  clearInterval(rolling);
  listening.close();
  return 0;
}

function readCommandLine(args: readonly string[]): ServeArguments | "help" | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: serveFlags });
    if (values.help !== true) return readServeArguments(values);
    stdout.write(serveUsage);
    return "help";
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${serveUsage}`);
    return undefined;
  }
}

/** Consumers on this machine know it as localhost: the `aud` of their tokens has to be the same. */
function rootOf({ ssp, host }: ServeArguments, origin: string): string {
  if (ssp === "on") return behindProxy;
  return `${host === "127.0.0.1" ? origin.replace(host, "localhost") : origin}/STU3`;
}

async function openSandbox({ patience, ...given }: ServeArguments, baseUrl: string): Promise<Sandbox> {
  const { database } = await openSqlite(":memory:");
  const sandbox = createSandbox(createAppointments(database), {
    ...given,
    baseUrl,
    patience: patience * 1000,
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
    random: Math.random,
    tell: (told) => void stdout.write(toldLines(told)),
  });
  await sandbox.roll();
  return sandbox;
}

function welcome(given: ServeArguments, origin: string): string {
  const root = rootOf(given, origin);
  return [
    `Base URL   ${given.ssp === "on" ? `${origin}/${root}` : root}`,
    `Tokens     unsecured, with aud ${root}`,
    `ASID       ${given.asid}`,
    `Service    ${sandboxService}`,
    `listening on ${origin}`,
    "",
  ].join("\n");
}
