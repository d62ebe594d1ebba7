import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Appointments, createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { mintUnsecured, readUnsecured } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import { createProvider, type Ports } from "@careslot/provider";
import { getRequestListener } from "@hono/node-server";
import { createConsole } from "../../src/create-console.ts";
import type { ConsolePorts } from "../../src/ports.ts";
import { createRecent } from "../../src/recent.ts";
import { now, sampleData } from "./sample-data.ts";

/** A console on a port of its own, with a real provider and a real database in memory behind it. */
export interface OpenConsole extends AsyncDisposable {
  /** Such as `http://localhost:34567/console`. */
  readonly url: string;
  readonly appointments: Appointments;
}

/** Opens a console whose clock stands still. */
export async function openConsole(change: Partial<ConsolePorts> = {}): Promise<OpenConsole> {
  const { database, close } = await openSqlite(":memory:");
  const appointments = createAppointments(database);
  await appointments.importResources(sampleData);
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const baseUrl = `${origin}/STU3`;
  const recent = createRecent();
  const ports: Ports = {
    appointments,
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: async (token, scopes, at) => readUnsecured(token, { audience: baseUrl, scopes }, at),
    clock: () => now,
    newId: () => crypto.randomUUID(),
    log: () => undefined,
    watch: recent.watch,
    defer: (work) => void work,
    settings: { baseUrl },
  };
  const provider = createProvider(ports);
  const desk = createConsole({
    ...ports,
    provider: provider.fetch,
    mint: async (claims) => mintUnsecured(claims),
    recent,
    access: { mode: "loopback" },
    synthetic: true,
    sandbox: sandboxOf(appointments),
    ...change,
  });
  const fetch = (request: Request) =>
    new URL(request.url).pathname.startsWith("/console") ? desk.fetch(request) : provider.fetch(request);
  const answer = getRequestListener(fetch);
  server.on("request", (request, response) => void answer(request, response));
  return {
    url: `${origin}/console`,
    appointments,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      close();
    },
  };
}

/** Takes one resource as JSON, which is enough to see what the page makes of it. */
function sandboxOf(appointments: Appointments): NonNullable<ConsolePorts["sandbox"]> {
  return {
    importText: async (text) => {
      if (!text.startsWith("{")) return { ok: false, faults: ["pasted text: It is no JSON."] };
      const resource = JSON.parse(text);
      await appointments.importResources([{ resource, content: text }]);
      return { ok: true, counts: new Map([[resource.resourceType, 1]]) };
    },
    importSamples: () => appointments.importResources(sampleData),
    reset: async () => "The sandbox has started over.",
  };
}
