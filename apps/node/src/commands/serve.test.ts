import { once } from "node:events";
import { createServer } from "node:net";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { runCareslot } from "../testing/run-careslot.ts";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const cwd = folder.path;
const open = { JWT_TRUST: "unsecured", PORT: "0" };

describe("careslot serve", () => {
  it("says last where it listens, and can serve by then", async () => {
    await using serving = await startServing(["serve"], { cwd, env: { ...open, DATABASE_URL: ":memory:" } });
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(serving.printed()).toBe(`listening on ${serving.url}\n`);
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
  });

  it("takes its service root from the port it found, and from BASE_URL where that is set", async () => {
    const env = { ...open, DATABASE_URL: ":memory:" };
    await using byPort = await startServing(["serve"], { cwd, env });
    expect((await fetch(`${byPort.url}/STU3/metadata`)).status).toBe(200);
    await using byName = await startServing(["serve", "--base-url", "https://provider.example/a/b"], { cwd, env });
    expect((await fetch(`${byName.url}/a/b/metadata`)).status).toBe(200);
    expect((await fetch(`${byName.url}/STU3/metadata`)).status).toBe(404);
  });

  it("has no console unless it is switched on, and then for those alone who know its password", async () => {
    const env = { ...open, DATABASE_URL: ":memory:" };
    await using without = await startServing(["serve"], { cwd, env });
    expect((await fetch(`${without.url}/console`)).status).toBe(404);
    const password = "a password for the console";
    await using serving = await startServing(["serve"], {
      cwd,
      env: { ...env, CONSOLE: "on", CONSOLE_PASSWORD: password },
    });
    expect((await fetch(`${serving.url}/console`)).status).toBe(401);
    const headers = { Authorization: `Basic ${btoa(`ines:${password}`)}` };
    const page = await fetch(`${serving.url}/console/sandbox`, { headers });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Nothing to do here")]);
  });

  it("lets a flag win over the environment", async () => {
    const env = { ...open, HOST: "nowhere.invalid", DATABASE_URL: "postgres://" };
    await using serving = await startServing(["serve", "--host=localhost", "--database-url", ":memory:"], { cwd, env });
    expect(serving.url).toMatch(/^http:\/\/localhost:/);
  });

  it("makes the folders of its database, counted from where it was started", async () => {
    const env = { ...open, DATABASE_URL: "file:./deep/er/careslot.db" };
    await using serving = await startServing(["serve"], { cwd, env });
    expect(existsSync(join(cwd, "deep/er/careslot.db"))).toBe(true);
    serving.kill("SIGTERM");
    expect((await serving.ended).code).toBe(0);
  });

  it("writes one line of JSON for each request to standard output", async () => {
    await using serving = await startServing(["serve"], { cwd, env: { ...open, DATABASE_URL: ":memory:" } });
    const nhsNumber = "9000000009";
    await fetch(`${serving.url}/STU3/Appointment/unknown?patient=${nhsNumber}`);
    serving.kill("SIGTERM");
    const [, line = "", ...rest] = (await serving.ended).stdout.split("\n");
    expect(JSON.parse(line)).toMatchObject({ method: "GET", route: "/Appointment/:id", status: 403 });
    expect(line).not.toContain(nhsNumber);
    expect(rest).toEqual([""]);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("finishes the request under way when it gets %s", async (signal) => {
    await using serving = await startServing(["serve"], { cwd, env: { ...open, DATABASE_URL: ":memory:" } });
    const audience = serving.url.replace("127.0.0.1", "localhost").concat("/STU3");
    const { stdout: token } = await runCareslot(["token", "--unsecured", "--aud", audience], { cwd });
    const slow = request(`${serving.url}/STU3/Appointment`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${token.trim()}`,
        Expect: "100-continue",
        "Content-Type": "application/fhir+json",
        "Content-Length": 2,
      },
    });
    slow.flushHeaders();
    await once(slow, "continue");
    serving.kill(signal);
    await refused(serving.url);
    slow.end("{}");
    const [response] = await once(slow, "response");
    expect(response.statusCode).toBe(400);
    expect(await text(response)).toContain("OperationOutcome");
    expect(await serving.ended).toMatchObject({ code: 0 });
  });
});

describe("careslot serve refuses to start", () => {
  it("without a trust mode, and says why", async () => {
    const { code, stdout, stderr } = await runCareslot(["serve"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^careslot: JWT_TRUST is not set: choose jwks, .*\n$/);
  });

  it("on a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { code, stderr } = await runCareslot(["serve", "--port", port], {
      cwd,
      env: { ...open, DATABASE_URL: ":memory:" },
    });
    other.close();
    expect(stderr).toBe(
      `careslot: port ${port} of 127.0.0.1 is taken: stop what listens there, or set PORT to another one\n`,
    );
    expect(code).toBe(1);
  });

  it("on a database that cannot be opened", async () => {
    const env = { ...open, DATABASE_URL: `file:${cwd}` };
    const { code, stderr } = await runCareslot(["serve"], { cwd, env });
    expect(stderr).toMatch(/^careslot: the database that DATABASE_URL names cannot be used: .*\n$/);
    expect(code).toBe(1);
  });

  it("on a flag that it does not know", async () => {
    const { code, stderr } = await runCareslot(["serve", "--prot", "80"], { cwd });
    expect(stderr).toBe("careslot: Unknown option '--prot', see --help\n");
    expect(code).toBe(1);
  });
});

/** Resolves once the server takes no new connections. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const taken = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (!taken) return;
  }
}
