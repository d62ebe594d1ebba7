import type { ConsumerRequest, VersionKey } from "./appointments.ts";
import type { Database, Statement } from "./database.ts";
import { request } from "./schema.ts";

/**
 * The statement that uses up a request id. It stands first in its batch, so that of two violations its own is the one
 * reported: a repeated booking is a repetition before it is a taken slot (D-04).
 */
export function requestRow(
  database: Database,
  made: ConsumerRequest | undefined,
  result: VersionKey,
): readonly Statement[] {
  if (made === undefined) return [];
  return [database.insert(request).values({ ...made, appointmentId: result.id, versionId: result.versionId })];
}
