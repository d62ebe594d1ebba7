import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command } from "./testing/command.ts";
import { service } from "./testing/diary.ts";
import { type ServedProvider, serveProvider } from "./testing/serve-provider.ts";

let provider: ServedProvider;
let baseUrl: string;
let folder: string;

beforeAll(async () => {
  provider = await serveProvider();
  baseUrl = provider.baseUrl;
  folder = await mkdtemp(join(tmpdir(), "conformance-"));
});

afterAll(async () => {
  provider.close();
  await rm(folder, { recursive: true });
});

test("finds nothing wrong with the provider over a socket, and writes its evidence", async () => {
  const json = join(folder, "report.json");
  const { code, stdout, stderr } = await command(baseUrl, "--service", service, "--unsecured", "--json", json);
  expect(stdout).toContain("  passed  BOOK-03");
  expect(stdout).toMatch(/^\d+ passed, 0 failed, 0 not applicable$/m);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(json, "utf8"))).toMatchObject({ service, tally: { failed: 0 } });
});

test("writes the report for people, machines and build servers, and a folder of evidence", async () => {
  const [junit, evidence] = [join(folder, "report.xml"), join(folder, "evidence")];
  const given = [baseUrl, "--service", service, "--unsecured", "--only", "META-01"];
  const { code } = await command(...given, "--junit", junit, "--evidence", evidence);
  expect(code).toBe(0);
  expect(await readFile(junit, "utf8")).toContain('<testcase classname="metadata" name="META-01 ');
  expect((await readdir(evidence)).toSorted()).toEqual([
    "README.md",
    "assurance",
    "cases",
    "report.json",
    "report.txt",
  ]);
  expect(await readdir(join(evidence, "cases"))).toEqual(["META-01.md"]);
  expect(await command(...given, "--evidence", evidence)).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^--evidence must name an empty folder/),
  });
});

test("gets its tokens from a command, the bad ones too", async () => {
  const script = join(folder, "token.mjs");
  await writeFile(script, tokenScript);
  const line = `"${process.execPath}" "${script}" {scope} --ttl={ttl}`;
  const only = "BOOK-03,BOOK-34,JWT-06,JWT-07,JWT-13";
  const { code, stdout } = await command(baseUrl, "--service", service, "--token-command", line, "--only", only);
  expect(stdout).toContain("9 passed, 0 failed, 0 not applicable");
  expect(code).toBe(0);
});

test("fails when a case fails", async () => {
  const given = ["--service", "unknown", "--unsecured", "--only", "META-01,BOOK-03"];
  const { code, stdout } = await command(baseUrl, ...given);
  expect(stdout).toContain("1 passed, 1 failed, 0 not applicable");
  expect(code).toBe(1);
});

test("explains itself", async () => {
  expect(await command("--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: /) });
});

test.each([[[]], [["--colour"]], [["https://provider.example.nhs.uk/STU3"]]])("refuses %j", async (given) => {
  const { code, stdout, stderr } = await command(...given);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("Usage: ");
});

/** Prints a token for what its command line and its environment say, behind a line of chatter. */
const tokenScript = `
  import { unsecuredToken } from ${JSON.stringify(new URL("tokens/unsecured-token.ts", import.meta.url).href)};
  const [scope, ttl] = process.argv.slice(2);
  const { AUD: audience, ODS: organisation } = process.env;
  console.log("Making a token");
  console.log(unsecuredToken({ scope, audience, organisation, lifetime: Number(ttl.slice(6)) }, new Date()));
`;
