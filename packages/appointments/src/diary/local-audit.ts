import type { AuditEntry, LocalChange } from "../audit/audit-entry.ts";
import type { DiaryStretch, LocalRequest } from "./diary-change.ts";

/** The audit entry of a change that the provider's own staff made, for the batch of that change. */
export function diaryAudit(
  { recorded, requestId, agent }: LocalRequest,
  interaction: LocalChange,
  { scheduleId, from, before }: DiaryStretch,
): AuditEntry {
  const diary = { scheduleId, from: instant(from), before: instant(before) };
  return { recorded, interaction, outcome: 200, requestId, agent, diary };
}

function instant(moment: number): string {
  return new Date(moment).toISOString().replace("Z", "+00:00");
}
