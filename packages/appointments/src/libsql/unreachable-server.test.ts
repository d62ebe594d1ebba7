import { once } from "node:events";
import { createServer } from "node:net";
import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { expect, it } from "vitest";
import { auditEntry } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { immediateBatches } from "./immediate-batches.ts";

it("fails in passing while the server cannot be reached, be it a read or a batch", async () => {
  const client = createClient({ url: `http://127.0.0.1:${await unusedPort()}` });
  const appointments = createAppointments(drizzle(immediateBatches(client)));
  const unreachable = { name: "StoreFailed", fault: "unreachable", passing: true };
  await expect(appointments.read("a")).rejects.toMatchObject(unreachable);
  await expect(appointments.recordAccess(auditEntry(200))).rejects.toMatchObject(unreachable);
});

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
