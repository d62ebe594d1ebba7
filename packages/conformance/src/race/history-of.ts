import type { Asked, History, Operation } from "@careslot/appointments/linearizability";
import { isAccepted } from "../checks/check.ts";
import { versionOf } from "../interactions/version-of.ts";
import { type FirstVersions, saidIn } from "./said-in.ts";
import type { Sent } from "./sent.ts";

/** What was sent as the history of a diary, and which request each operation of it was. */
export interface Told {
  readonly history: History;
  readonly requestOf: (operation: Operation) => Sent;
}

/** Reads requests and answers as what was asked of a diary and what it said. */
export function historyOf(log: readonly Sent[]): Told {
  const versions = firstVersions(log);
  const requests = new Map(
    log.flatMap((sent) => sent.asked.map((asked): [Operation, Sent] => [operationOf(asked, sent, versions), sent])),
  );
  return {
    history: [...requests.keys()],
    requestOf: (operation) => {
      const sent = requests.get(operation);
      if (sent === undefined) throw new TypeError("This operation is of another history.");
      return sent;
    },
  };
}

function firstVersions(log: readonly Sent[]): FirstVersions {
  const firsts = new Map<string, string>();
  for (const { asked, answer } of log) {
    if (asked[0].kind !== "book" || answer === undefined || !isAccepted(answer.told)) continue;
    const { id, versionId } = versionOf(answer.told);
    if (id !== undefined && versionId !== undefined) firsts.set(id, versionId);
  }
  return firsts;
}

function operationOf(asked: Asked, { at, answer }: Sent, versions: FirstVersions): Operation {
  const said = answer && saidIn(asked, answer.told, versions);
  return { ...asked, invoked: at, ...(said && { answer: { at: answer.at, ...said } }) } as unknown as Operation;
}
