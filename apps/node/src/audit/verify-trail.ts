import type { Appointments } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";

const faults = { missing: "is missing", changed: "is not what was sealed" } as const;

/**
 * Seals what waits for its seal, verifies every seal and says what they vouch for. Refuses with the first entry that is
 * not what was sealed (AUD-06).
 */
export async function verifyTrail({
  sealAudit,
  verifyAudit,
}: Pick<Appointments, "sealAudit" | "verifyAudit">): Promise<string> {
  await sealAudit();
  const verdict = await verifyAudit();
  if (!verdict.ok) throw new Refusal(`entry ${verdict.sequence} of the audit trail ${faults[verdict.reason]}`);
  const { sealed, unsealed, head } = verdict;
  // Those that came while the trail was read.
  const waiting = unsealed === 0 ? [] : [`waiting for their seal: ${unsealed}`];
  return [`sealed and unchanged: ${sealed}`, ...waiting, `head: ${head || "none"}`].join("\n");
}
