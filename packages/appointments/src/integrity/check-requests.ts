import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { appointmentVersion, request } from "../schema.ts";
import { goThrough, pageSize } from "./go-through.ts";
import type { IntegrityResult } from "./integrity-result.ts";

/** Asserts that every request that succeeded led to a version that is there (D-04). */
export async function checkRequests(database: Database): Promise<IntegrityResult> {
  return goThrough(
    "requests",
    (last: RequestRow | undefined) => requestsBehind(database, last),
    ({ appointmentId, versionId, found }, note) => {
      if (found === null) note("result-missing", `Appointment/${appointmentId}/_history/${versionId}`);
    },
  );
}

type RequestRow = Awaited<ReturnType<typeof requestsBehind>>[number];

async function requestsBehind(
  database: Database,
  last: { readonly consumer: string; readonly requestId: string } | undefined,
) {
  const { consumer, requestId, appointmentId, versionId } = request;
  const isResult = and(eq(appointmentVersion.id, appointmentId), eq(appointmentVersion.versionId, versionId));
  return database
    .select({ consumer, requestId, appointmentId, versionId, found: appointmentVersion.follows })
    .from(request)
    .leftJoin(appointmentVersion, isResult)
    .where(sql`(${consumer}, ${requestId}) > (${last?.consumer ?? ""}, ${last?.requestId ?? ""})`)
    .orderBy(asc(consumer), asc(requestId))
    .limit(pageSize);
}
