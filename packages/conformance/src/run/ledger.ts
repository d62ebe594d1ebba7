import { isAccepted } from "../checks/check.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { versionOf } from "../interactions/version-of.ts";

/** The appointments that a case has made. */
export interface Ledger {
  readonly ids: ReadonlySet<string>;
  /** Whether a booking may have been made of which no answer says so. */
  readonly hasLost: () => boolean;
  /** Looks at what became of a request, and keeps the id of the appointment when it made one. */
  readonly note: (outgoing: Outgoing, answer: Answer | undefined) => void;
}

export function createLedger(): Ledger {
  const ids = new Set<string>();
  let lost = false;
  return {
    ids,
    hasLost: () => lost,
    note: (outgoing, answer) => {
      if (outgoing.method !== "POST") return;
      if (answer === undefined || answer.status >= 500) lost = true;
      if (answer === undefined || !isAccepted(answer)) return;
      const { id } = versionOf(answer);
      if (id !== undefined) ids.add(id);
    },
  };
}
