import { linearizabilityContract, unseenContract } from "../contract/index.ts";
import { createAppointments } from "../create-appointments.ts";
import { openSqlite } from "./open-sqlite.ts";

/** The statements for distant databases on one that is not, where thousands of histories take seconds. */
async function openDistant() {
  const { database, close } = await openSqlite(":memory:");
  return { database: Object.assign(database, { distant: true }), close };
}

unseenContract("SQLite on Node", async () => {
  const { database, close } = await openDistant();
  return { appointments: createAppointments(database), close };
});

linearizabilityContract("SQLite on Node, changed unseen", openDistant, 1_000);
