import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

describe("careslot demo", () => {
  it("prints commands that search, book, read and cancel when they are run in that order", async () => {
    using folder = temporaryFolder();
    await using demo = await startServing(["demo"], { cwd: folder.path, env: { PORT: "0" } });
    const baseUrl = `http://localhost:${new URL(demo.url).port}/STU3`;
    expect(demo.printed()).toContain(`Careslot at ${baseUrl}:`);
    const commands = commandsIn(demo.printed());
    expect(commands).toHaveLength(5);
    const [search = "", book = "", read = "", readFirst = "", cancel = ""] = commands;

    const offered = run(search);
    expect(offered).toMatchObject({ status: "HTTP 200", body: { type: "searchset" } });
    const booked = run(book);
    expect(booked).toMatchObject({ status: "HTTP 201", body: { status: "booked", meta: { versionId: "1" } } });
    expect(booked.body.start).toBe(slotsOf(offered.body)[0]?.start);
    expect(slotsOf(run(search).body)).toEqual(slotsOf(offered.body).slice(1));
    expect(run(read)).toEqual({ status: "HTTP 200", body: booked.body });
    expect(run(readFirst)).toEqual({ status: "HTTP 200", body: booked.body });
    expect(run(cancel)).toMatchObject({ status: "HTTP 200", body: { status: "cancelled", meta: { versionId: "2" } } });
    expect(slotsOf(run(search).body)).toEqual(slotsOf(offered.body));
  });

  it("prints commands that may be pasted all at once", async () => {
    using folder = temporaryFolder();
    await using demo = await startServing(["demo"], { cwd: folder.path, env: { PORT: "0", DATABASE_URL: ":memory:" } });
    const printed = demo.printed();
    const block = printed.slice(printed.indexOf("# 1."), printed.lastIndexOf("listening on"));
    const { stderr } = spawnSync("bash", { input: block, encoding: "utf8" });
    expect(stderr.match(/HTTP \d+/g)).toEqual(["HTTP 200", "HTTP 201", "HTTP 200", "HTTP 200", "HTTP 200"]);
  });

  it("keeps its key, its diary and its bookings when it is started again", async () => {
    using folder = temporaryFolder();
    const first = await startServing(["demo"], { cwd: folder.path, env: { PORT: "0" } });
    const [, book = ""] = commandsIn(first.printed());
    const booked = run(book);
    first.kill("SIGINT");
    expect(await first.ended).toMatchObject({ code: 0, stderr: "" });

    const env = { PORT: new URL(first.url).port };
    await using second = await startServing(["demo"], { cwd: folder.path, env });
    const [search = "", bookNext = "", read = ""] = commandsIn(second.printed());
    expect(run(read).body).toEqual(booked.body);
    expect(run(book).status).toBe("HTTP 422");
    expect(slotsOf(run(search).body).map(({ start }) => start)).not.toContain(booked.body.start);
    expect(run(bookNext).status).toBe("HTTP 201");
  });

  it("has a console that whoever is at this machine may see, and sets its database aside when it is reset", async () => {
    using folder = temporaryFolder();
    await using demo = await startServing(["demo"], { cwd: folder.path, env: { PORT: "0" } });
    const [, url = ""] = /^Console at (\S+):/m.exec(demo.printed()) ?? [];
    expect(url).toBe(`${demo.url}/console`);
    const page = await (await fetch(`${url}/sandbox/reset`)).text();
    const [, token = ""] = /name="token" value="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ token });
    const reset = await fetch(`${url}/sandbox/reset`, { method: "POST", body, headers: { Origin: demo.url } });
    const [, aside = ""] = /kept beside it in ([\w.-]+)\.</.exec(await reset.text()) ?? [];
    expect(statSync(join(folder.path, "data", aside)).isFile()).toBe(true);
    expect(slotsOf(run(commandsIn(demo.printed())[0] ?? "").body)).not.toHaveLength(0);
  });

  it("takes its address, its service root and its database from the settings, and its trust from nowhere else", async () => {
    using folder = temporaryFolder();
    const env = { PORT: "1", JWT_TRUST: "unsecured", DATABASE_URL: "file:other.db" };
    const args = ["demo", "--port=0", "--base-url=http://127.0.0.1:9/elsewhere"];
    await using demo = await startServing(args, { cwd: folder.path, env });
    expect(commandsIn(demo.printed())[0]).toContain("'http://127.0.0.1:9/elsewhere/Slot?");
    expect(statSync(join(folder.path, "other.db")).isFile()).toBe(true);
    const headers = { authorization: "Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.e30." };
    const refused = await fetch(`${demo.url}/elsewhere/Slot`, { headers });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("header.alg");
  });
});

/** What these tests look at of a Bundle, an Appointment or a Slot. */
interface Answer {
  readonly start?: string;
  readonly entry?: readonly { readonly resource: Answer }[];
}

/** Everything that a reader would paste. */
function commandsIn(printed: string): readonly string[] {
  return printed.split("\n").filter((line) => line.startsWith("curl "));
}

/** Runs one command in a shell of its own, somewhere else, and gives the status that curl tells and the answer. */
function run(command: string): { readonly status: string; readonly body: Answer } {
  const { stdout, stderr } = spawnSync("bash", { input: command, cwd: tmpdir(), encoding: "utf8" });
  return { status: stderr.trim(), body: JSON.parse(stdout) };
}

function slotsOf({ entry = [] }: Answer): readonly Answer[] {
  return entry.map(({ resource }) => resource);
}
