import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { appointmentsContract } from "../contract/index.ts";
import { createAppointments } from "../create-appointments.ts";
import { openLibsql } from "./open-libsql.ts";

appointmentsContract("libSQL's embedded engine", async () => {
  const folder = mkdtempSync(join(tmpdir(), "careslot-libsql-"));
  const { database, close } = await openLibsql(createClient({ url: `file:${join(folder, "diary.db")}` }));
  return {
    appointments: createAppointments(database),
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
});
