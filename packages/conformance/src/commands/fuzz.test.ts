import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { service } from "../testing/diary.ts";
import { serveProvider, type ServedProvider } from "../testing/serve-provider.ts";

let provider: ServedProvider;
let folder: string;

beforeAll(async () => {
  provider = await serveProvider((real) => (request) => {
    return request.url.endsWith("/metadata") ? new Response("gone", { status: 410 }) : real(request);
  });
  folder = await mkdtemp(join(tmpdir(), "fuzz-"));
});

afterAll(async () => {
  provider.close();
  await rm(folder, { recursive: true });
});

test("says which requests were answered wrongly, and keeps them so that they can be sent again", async () => {
  const given = ["fuzz", provider.baseUrl, "--service", service, "--unsecured", "--timeout", "30"];
  const run = ["--requests", "80", "--seed", "3", "--pid", String(process.pid), "--save", folder];
  const found = await command(...given, ...run);
  expect(found.code).toBe(1);
  expect(found.stdout).toMatch(/^ {2}no-outcome: request \d+ \([a-z, ]+\), 410$/m);
  expect(found.stdout).toMatch(/^80 requests with seed 3: \d+ faults$/m);
  expect(found.stdout).toMatch(/^ {2}Memory .+ MB at most$/m);

  const kept = (await readdir(folder)).filter((name) => name.endsWith("-no-outcome.http"));
  const texts = await Promise.all(kept.map((name) => readFile(join(folder, name), "latin1")));
  const isMetadata = (text: string): boolean =>
    text.startsWith("GET /STU3/metadata ") && text.includes("Bearer {token ");
  const metadata = kept[texts.findIndex(isMetadata)] ?? "";
  expect(found.stderr).toContain(`: ${join(folder, metadata)}\n`);
  const again = await command(...given, "--send", join(folder, metadata));
  expect(again.stdout).toMatch(/^410\n[^]*\n\ngone\n$/);
  expect(again.code).toBe(0);
});

test("says what it needs, and what it takes", async () => {
  expect(await command("fuzz", "--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: .+ fuzz /) });
  expect(await command("fuzz")).toMatchObject({ code: 2, stderr: expect.stringContaining("Give one base URL.") });
  const nowhere = await command("fuzz", provider.baseUrl, "--service", "unknown", "--unsecured");
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining("no free slot") });
});
