import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { importDemo } from "../demo/import-demo.ts";
import { serveHere } from "../testing/serve-here.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const kit = fileURLToPath(new URL("main.ts", import.meta.resolve("@careslot/conformance")));

it("answers whatever it is sent, and books afterwards (ERR-01, AUD-05)", async () => {
  await using serving = await serveHere();
  using folder = temporaryFolder();
  await importDemo(serving.appointments, new Date());
  const target = [`http://localhost:${serving.port}/STU3`, "--service", "2000000001", "--unsecured"];
  const run = ["--requests", "1000", "--seed", "20261", "--timeout", "60"];
  const { code, stdout } = await fuzz(folder.path, [...target, ...run]);
  expect(stdout).toContain("1000 requests with seed 20261: 0 faults");
  expect(stdout).toContain("The provider books and cancels afterwards");
  expect(code).toBe(0);
  expect(serving.logged.filter(({ status }) => status >= 500)).toEqual([]);
}, 120_000);

/** Runs the fuzzer of the conformance kit as a process of its own. */
function fuzz(cwd: string, args: readonly string[]): Promise<{ readonly code: unknown; readonly stdout: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [kit, "fuzz", ...args], { cwd }, (error, stdout) => {
      resolve({ code: error === null ? 0 : error.code, stdout });
    });
  });
}
