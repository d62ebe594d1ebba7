import { and, eq, sql } from "drizzle-orm";
import type { ConsumerRequest, VersionKey } from "./appointments.ts";
import type { Database } from "./database.ts";
import { request } from "./schema.ts";

/** What a request has led to before, if it was made and succeeded. */
export type FirstResult = (made: ConsumerRequest) => Promise<VersionKey | undefined>;

/** Finds what an earlier, successful request of the same consumer with the same id led to (D-04). */
export function firstResultIn(database: Database): FirstResult {
  const statement = database
    .select({ id: request.appointmentId, versionId: request.versionId })
    .from(request)
    .where(and(eq(request.consumer, sql.placeholder("consumer")), eq(request.requestId, sql.placeholder("requestId"))))
    .prepare();
  return async (made) => (await statement.all({ ...made }))[0];
}
