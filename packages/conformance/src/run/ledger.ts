import { isAccepted } from "../checks/check.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { versionOf } from "../interactions/version-of.ts";

/** The appointments that a case has made. */
export interface Ledger {
  readonly ids: ReadonlySet<string>;
  /** Looks at an answer, and keeps the id of the appointment when the request made one. */
  readonly note: (outgoing: Outgoing, answer: Answer) => void;
}

export function createLedger(): Ledger {
  const ids = new Set<string>();
  return {
    ids,
    note: (outgoing, answer) => {
      if (outgoing.method !== "POST" || !isAccepted(answer)) return;
      const { id } = versionOf(answer);
      if (id !== undefined) ids.add(id);
    },
  };
}
