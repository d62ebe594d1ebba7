import { issuesIn } from "../checks/outcome.ts";
import { entriesIn } from "../checks/bundle.ts";
import { isAccepted } from "../checks/check.ts";
import type { Answer } from "../http/answer.ts";
import { versionOf } from "../interactions/version-of.ts";
import { resourceIn } from "../checks/resource.ts";
import type { Sent } from "./sent.ts";

/** A request and its answer in one line, with the places of both in the order of all: nothing of their content. */
export function sentLine({ asked, method, path, requestId, ifMatch, at, answer }: Sent): string {
  const [first] = asked;
  const what = first.kind === "book" ? ` of slot ${first.slotId}` : "";
  const condition = ifMatch === undefined ? "" : ` If-Match ${ifMatch}`;
  const times = `${at} to ${answer?.at ?? "?"}:`.padEnd(13);
  const request = `${method} ${path}${what}${condition}, X-Request-Id ${requestId}`;
  return `${times} ${request} → ${answer === undefined ? "no answer" : answered(answer.told)}`;
}

function answered(answer: Answer): string {
  const { status } = answer;
  if (!isAccepted(answer)) return [status, ...issuesIn(answer).map(({ code }) => code)].join(" ");
  if (resourceIn(answer, "Bundle") !== undefined) return `${status} with ${entriesOf(answer)}`;
  const { id, versionId } = versionOf(answer);
  return `${status} Appointment/${id} version ${versionId} ${resourceIn(answer, "Appointment")?.status}`;
}

function entriesOf(answer: Answer): string {
  const named = entriesIn(answer).map(({ resource }) => resource?.meta?.versionId ?? resource?.id);
  return named.length === 0 ? "nothing" : named.join(", ");
}
