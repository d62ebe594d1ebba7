import { and, eq, sql } from "drizzle-orm";
import type { ConsumerRequest, VersionKey } from "./appointments.ts";
import type { Database } from "./database.ts";
import { request } from "./schema.ts";

/** Finds what an earlier, successful request of the same consumer with the same id led to (D-04). */
export function firstResultIn(database: Database): (made: ConsumerRequest) => Promise<VersionKey | undefined> {
  const statement = database
    .select({ id: request.appointmentId, versionId: request.versionId })
    .from(request)
    .where(and(eq(request.consumer, sql.placeholder("consumer")), eq(request.requestId, sql.placeholder("requestId"))))
    .prepare();
  return async (made) => (await statement.all({ ...made }))[0];
}
