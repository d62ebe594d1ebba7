import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const run = promisify(execFile);

/** The command as a package manager links it, on the Node of this test. */
const bin = join(inject("project"), "node_modules/.bin/careslot-conformance");
const env = { ...process.env, PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter) };

let sandbox: ChildProcess;
let baseUrl: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "careslot-evidence-"));
  const serving = spawn(bin, ["serve", "--port", "0"], { env, stdio: ["ignore", "pipe", "ignore"] });
  sandbox = serving;
  for await (const line of createInterface({ input: serving.stdout })) {
    baseUrl = /^Base URL +(.+)$/.exec(line)?.[1] ?? baseUrl;
    if (line.startsWith("listening on ")) break;
  }
  serving.stdout.resume();
});

afterAll(async () => {
  if (sandbox.exitCode === null) {
    sandbox.kill("SIGTERM");
    await once(sandbox, "close");
  }
  rmSync(folder, { recursive: true });
});

test("the packed command explains itself", async () => {
  expect((await run(bin, ["--help"], { env })).stdout).toMatch(/^Usage: careslot-conformance BASE_URL/);
});

test("the packed command serves a provider, and finds nothing wrong with it", async () => {
  const evidence = join(folder, "evidence");
  const { stdout } = await run(bin, [baseUrl, "--service", "2000000001", "--unsecured", "--evidence", evidence], {
    env,
  });
  expect(stdout).toMatch(/^\d{3} passed, 0 failed, 0 not applicable$/m);
  expect(readdirSync(evidence)).toContain("README.md");
});
