import { Buffer } from "node:buffer";
import { type Appointments, createAppointments } from "@careslot/appointments";
import { Refusal } from "@careslot/node/src/refusal.ts";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { sqlText } from "./sql-text.ts";

/** A diary that holds nothing, and writes down what is imported into it. */
export interface SqlRecorder {
  readonly appointments: Appointments;
  /** Statements with their values in them, each as long as D1 allows at most. */
  readonly statements: readonly string[];
}

/** Bytes that D1 takes in a statement. */
const longest = 100_000;

export function createSqlRecorder(): SqlRecorder {
  const statements: string[] = [];
  const database = drizzle(
    async () => ({ rows: [] }),
    async (batch) => {
      const writing = batch.filter(({ method }) => method === "run");
      statements.push(...writing.map(({ sql, params }) => sqlText(sql, params)));
      return batch.map(() => ({ rows: [] }));
    },
  );
  const appointments = createAppointments(database);
  return {
    appointments: {
      ...appointments,
      // One by one, so that a statement holds one resource only: with its values in it, it could grow too long.
      importResources: async (entries) => {
        for await (const entry of entries) {
          const from = statements.length;
          await appointments.importResources([entry]);
          if (statements.slice(from).every((statement) => Buffer.byteLength(statement) <= longest)) continue;
          const { resourceType, id } = entry.resource;
          throw new Refusal(`${resourceType}/${id} is too long: D1 takes no statement of more than ${longest} bytes`);
        }
      },
    },
    statements,
  };
}
