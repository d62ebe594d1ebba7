import { sql } from "drizzle-orm";
import type { ConsumerRequest, VersionKey } from "./appointments.ts";
import type { Database, Statement } from "./database.ts";
import type { FirstResult } from "./first-result.ts";
import { preparedStatement } from "./prepared-statement.ts";
import { request } from "./schema.ts";

/**
 * The statement that uses up a request id. It stands before all that could refuse the batch, so that of two violations its
 * own is the one reported: a repeated booking is a repetition before it is a taken slot (D-04).
 */
export function requestRowIn(
  database: Database,
): (made: ConsumerRequest | undefined, result: VersionKey) => readonly Statement[] {
  const insert = preparedStatement(
    database.insert(request).values({
      consumer: sql.placeholder("consumer"),
      requestId: sql.placeholder("requestId"),
      appointmentId: sql.placeholder("appointmentId"),
      versionId: sql.placeholder("versionId"),
    }),
  );
  return (made, { id, versionId }) => (made === undefined ? [] : [insert({ ...made, appointmentId: id, versionId })]);
}

/** A refusal because the request succeeded before, with what it led to then. */
type Repeated = { readonly ok: false; readonly reason: "request-repeated"; readonly first: VersionKey };

/** What a failed batch says where its request id was used up already; nothing where it failed for another reason. */
export async function repeated(
  table: string | undefined,
  made: ConsumerRequest | undefined,
  firstResult: FirstResult,
): Promise<Repeated | undefined> {
  const first = table === "request" && made !== undefined ? await firstResult(made) : undefined;
  return first && { ok: false, reason: "request-repeated", first };
}
