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

it("refuses a service root at its own place", async () => {
  await expect(open("http://localhost:8080/console/STU3")).rejects.toThrow(/^BASE_URL must lie outside of \/console/);
});
