import { createAppointments } from "../create-appointments.ts";
import { appointmentsContract } from "../contract/index.ts";
import { openSqlite } from "./open-sqlite.ts";

appointmentsContract("SQLite on Node", async () => {
  const { database, close } = await openSqlite(":memory:");
  return { appointments: createAppointments(database), close };
});
