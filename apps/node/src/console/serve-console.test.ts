import type { LogEvent } from "@careslot/provider";
import { expect, it } from "vitest";
import { createPorts } from "../ports.ts";
import type { Fetch } from "../server/middleware.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openStore } from "../store/open-store.ts";
import { serveConsole } from "./serve-console.ts";

/** What a console in front of a provider answers, when the provider says who asked it and over what. */
async function open(baseUrl: string): Promise<Fetch> {
  const { appointments } = await openStore(":memory:");
  const settings = readSettings({ JWT_TRUST: "unsecured", DATABASE_URL: ":memory:" });
  const ports = createPorts({ ...settings, baseUrl }, appointments, (work) => void work);
  const provider: Fetch = ({ url }, bindings) => new Response(JSON.stringify({ url, bindings }));
  return serveConsole({ access: { mode: "loopback" } }).middleware(provider, ports);
}

it("answers below /console, and passes everything else on with what is known of its connection", async () => {
  const fetch = await open("http://localhost:8080/STU3");
  for (const path of ["/console", "/console/requests", "/console/nowhere"]) {
    const { headers } = await fetch(new Request(`http://localhost:8080${path}`));
    expect(headers.get("content-type")).toMatch(/^text\/html/);
  }
  for (const path of ["/STU3/Slot", "/consoles", "/STU3/console", "/healthz"]) {
    const url = `http://localhost:8080${path}`;
    const answer = await fetch(new Request(url), { incoming: "socket" });
    expect(await answer.json()).toEqual({ url, bindings: { incoming: "socket" } });
  }
});

it("has wrong passwords leave a line in the provider's own log", async () => {
  const { appointments } = await openStore(":memory:");
  const settings = readSettings({ JWT_TRUST: "unsecured", DATABASE_URL: ":memory:" });
  const failures: (string | undefined)[] = [];
  const ports = {
    ...createPorts({ ...settings, baseUrl: "http://localhost:8080/STU3" }, appointments, (work) => void work),
    log: ({ failure }: LogEvent) => void failures.push(failure),
  };
  const choice = { access: { mode: "password", password: "a password for the console" } } as const;
  const fetch = serveConsole(choice).middleware(() => new Response(), ports);
  const headers = { Authorization: `Basic ${btoa("sam:another")}` };
  expect((await fetch(new Request("http://localhost:8080/console", { headers }))).status).toBe(401);
  expect(failures).toEqual(["console-password"]);
});

it("refuses a service root at its own place", async () => {
  await expect(open("http://localhost:8080/console/STU3")).rejects.toThrow(/^BASE_URL must lie outside of \/console/);
});
