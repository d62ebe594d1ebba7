import { createAppointments } from "@careslot/appointments";
import { appointmentsContract, linearizabilityContract } from "@careslot/appointments/contract";
import { openDatabase } from "./open-database.ts";

appointmentsContract("a database of our own", async () => {
  const { database, close } = await openDatabase(":memory:");
  return { appointments: createAppointments(database), close };
});

linearizabilityContract("a database of our own", () => openDatabase(":memory:"), 300);
