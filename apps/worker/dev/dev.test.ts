import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { serveScript } from "./testing/serving-script.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

it("serves what it prints commands for, and stops when it is told to (BOOK-03, READ-01, VREAD-01, CAN-03)", async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  await using dev = await serveScript("dev.ts", ["--persist-to", join(folder.path, "state")], {
    cwd: folder.path,
    env: { PORT: String(port) },
  });
  const statuses: string[] = [];
  for (const command of dev.printed.split("\n").filter((line) => line.startsWith("curl "))) {
    const { stderr } = await promisify(execFile)("bash", ["-c", command], { cwd: folder.path, timeout: 20_000 });
    statuses.push(stderr.trim());
  }
  expect(statuses).toEqual(["HTTP 200", "HTTP 201", "HTTP 200", "HTTP 200", "HTTP 200"]);
  expect(await dev.stop()).toBe(0);
  await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
