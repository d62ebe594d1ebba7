import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { service } from "./testing/diary.ts";
import { openProvider } from "./testing/open-provider.ts";

let server: Server;
let baseUrl: string;
let folder: string;

beforeAll(async () => {
  server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  baseUrl = `${origin}/STU3`;
  await serve(server, origin);
  folder = await mkdtemp(join(tmpdir(), "conformance-"));
});

afterAll(async () => {
  server.close();
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

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function command(...given: readonly string[]): Promise<Ended> {
  const main = join(import.meta.dirname, "main.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...given], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** The real provider by the real time, on a socket. */
async function serve(server: Server, origin: string): Promise<void> {
  const provider = await openProvider({ at: `${origin}/STU3`, clock: () => new Date() });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = "GET", url = "/", headers } = incoming;
    const sent = await buffer(incoming);
    const body = sent.length === 0 ? {} : { body: sent };
    const request = new Request(origin + url, { method, headers: headers as Record<string, string>, ...body });
    const response = await provider(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  };
  server.on("request", (incoming, outgoing) => {
    void answer(incoming, outgoing);
  });
}

/** Prints a token for what its command line and its environment say, behind a line of chatter. */
const tokenScript = `
  import { unsecuredToken } from ${JSON.stringify(new URL("tokens/unsecured-token.ts", import.meta.url).href)};
  const [scope, ttl] = process.argv.slice(2);
  const { AUD: audience, ODS: organisation } = process.env;
  console.log("Making a token");
  console.log(unsecuredToken({ scope, audience, organisation, lifetime: Number(ttl.slice(6)) }, new Date()));
`;
