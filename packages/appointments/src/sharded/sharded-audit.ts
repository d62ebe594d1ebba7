import type { Appointments } from "../appointments.ts";
import type { AuditEntry, AuditRow } from "../audit/audit-entry.ts";
import type { AuditVerdict } from "../audit/verify-audit.ts";
import { eachShard, merged } from "./each-shard.ts";
import { hash } from "./place-by-hash.ts";
import { shardOfId, type Shards } from "./shard.ts";

type Audit = Pick<
  Appointments,
  "recordAccess" | "auditTrail" | "auditOfAppointment" | "auditOfRequest" | "latestAudit" | "sealAudit" | "verifyAudit"
>;

/** What the numbers of a shard begin after: its place among the shards, so many times. */
const numbersOfShard = 1_000_000_000_000;

/** Entries of one request that are told. */
const mostOfRequest = 20;

/**
 * The audit trail: each shard numbers and seals its own. Entry 7 of the third shard has the number 2,000,000,000,007, which
 * stays so for as long as new shards are put last.
 */
export function auditOf(shards: Shards): Audit {
  const numbered = (rows: readonly AuditRow[], index: number) =>
    rows.map(({ sequence, entry }) => ({ sequence: index * numbersOfShard + sequence, entry }));
  const recorded = ({ entry }: AuditRow) => [entry.recorded];
  return {
    async recordAccess(...entries) {
      // What is about no appointment is spread by its request, so that no shard keeps the entries of all searches. The
      // client's own id goes first: what it sent again stays together, and in order.
      const shardOf = ({ appointmentId, correlationId, requestId }: AuditEntry) =>
        (appointmentId === undefined ? undefined : shardOfId(shards, appointmentId)) ??
        shards[hash(correlationId ?? requestId) % shards.length] ??
        shards[0];
      await Promise.all(
        [...Map.groupBy(entries, shardOf)].map(async ([{ appointments }, [first, ...rest]]) => {
          if (first !== undefined) await appointments.recordAccess(first, ...rest);
        }),
      );
    },
    async auditTrail(after, limit, organisation) {
      const rows: AuditRow[] = [];
      for (const [index, { appointments }] of shards.entries()) {
        const behind = Math.min(Math.max(0, after - index * numbersOfShard), numbersOfShard);
        if (rows.length === limit || behind === numbersOfShard) continue;
        rows.push(...numbered(await appointments.auditTrail(behind, limit - rows.length, organisation), index));
      }
      return rows;
    },
    async auditOfAppointment(id) {
      const all = await eachShard(shards, async (appointments, _, index) =>
        numbered(await appointments.auditOfAppointment(id), index),
      );
      return merged(all, recorded);
    },
    async auditOfRequest(requestId) {
      const all = await eachShard(shards, async (appointments, _, index) =>
        numbered(await appointments.auditOfRequest(requestId), index).toReversed(),
      );
      return merged(all, recorded).toReversed().slice(0, mostOfRequest);
    },
    async latestAudit(limit) {
      const all = await eachShard(shards, async (appointments, _, index) =>
        numbered(await appointments.latestAudit(limit), index),
      );
      return limit === 0 ? [] : merged(all, recorded).slice(-limit);
    },
    async sealAudit() {
      await eachShard(shards, (appointments) => appointments.sealAudit());
    },
    async verifyAudit() {
      return together(await eachShard(shards, (appointments) => appointments.verifyAudit()));
    },
  };
}

/** One verdict of all: the first fault, or a digest over the last digests of all shards, in their order. */
async function together(verdicts: readonly AuditVerdict[]): Promise<AuditVerdict> {
  const heads: string[] = [];
  let [sealed, unsealed] = [0, 0];
  for (const [index, verdict] of verdicts.entries()) {
    if (!verdict.ok) return { ...verdict, sequence: index * numbersOfShard + verdict.sequence };
    heads.push(verdict.head);
    sealed += verdict.sealed;
    unsealed += verdict.unsealed;
  }
  return { ok: true, sealed, unsealed, head: sealed === 0 ? "" : await digest(heads.join("\n")) };
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
