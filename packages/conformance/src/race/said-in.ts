import type { Answers, Asked, SeenVersion } from "@careslot/appointments/linearizability";
import { entriesIn, slotsIn } from "../checks/bundle.ts";
import { isAccepted } from "../checks/check.ts";
import { resourceIn } from "../checks/resource.ts";
import { sortedContent } from "../checks/same-content.ts";
import type { Answer } from "../http/answer.ts";

/** The name of the first version of each appointment. What a version is called is up to the provider (BOOK-06). */
export type FirstVersions = ReadonlyMap<string, string>;

/** What was answered; nothing where the answer leaves open what happened, as a 500 does. */
type Said<Kind extends Asked["kind"]> = { readonly said: Answers[Kind] } | undefined;

/** Reads an answer as what a diary says to what was asked of it. */
export function saidIn(asked: Asked, answer: Answer, versions: FirstVersions): Said<Asked["kind"]> {
  switch (asked.kind) {
    case "book":
    case "cancel":
      return isAccepted(answer) ? granted(answer, versions) : refused(answer, versions);
    case "read":
      if (isGone(answer)) return { said: undefined };
      return isAccepted(answer) ? shown(resourceIn(answer, "Appointment"), versions) : undefined;
    case "history":
      if (isGone(answer)) return { said: [] };
      return isAccepted(answer) ? listed(answer, versions) : undefined;
    case "look": {
      const isFree = slotsIn(answer).some(({ id, status }) => id === asked.slotId && status === "free");
      return isAccepted(answer) ? { said: isFree ? "free" : "taken" } : undefined;
    }
  }
}

function granted(answer: Answer, versions: FirstVersions): Said<"book" | "cancel"> {
  const version = seen(resourceIn(answer, "Appointment"), versions);
  return version && { said: { ok: true, version } };
}

/** Statuses that say nothing about the diary: the request came too slowly, too early, or with too many others. */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

/** Which refusal has which status is for the cases to ask: here any reason will do, as long as there is one. */
function refused(answer: Answer, versions: FirstVersions): Said<"book" | "cancel"> {
  const { status, headers } = answer;
  if (status < 400 || status > 499 || passing.has(status)) return undefined;
  const [, id, name] = /\/Appointment\/([^/]+)\/_history\/([^/]+)$/.exec(headers.get("content-location") ?? "") ?? [];
  if (status !== 409 || id === undefined || name === undefined || !versions.has(id)) {
    return { said: { ok: false, reason: "unstated" } };
  }
  return { said: { ok: false, reason: "request-repeated", first: { id, versionId: placeOf(id, name, versions) } } };
}

function isGone({ status }: Answer): boolean {
  return status === 404 || status === 410;
}

function shown(appointment: unknown, versions: FirstVersions): Said<"read"> {
  const version = seen(appointment, versions);
  return version && { said: version };
}

function listed(answer: Answer, versions: FirstVersions): Said<"history"> {
  if (resourceIn(answer, "Bundle") === undefined) return undefined;
  return { said: entriesIn(answer).flatMap(({ resource }) => seen(resource, versions) ?? []) };
}

interface Shown {
  readonly id?: string;
  readonly status?: string;
  readonly meta?: { readonly versionId?: string };
}

function seen(appointment: unknown, versions: FirstVersions): SeenVersion | undefined {
  const { id, status, meta } = (appointment ?? {}) as Shown;
  if (id === undefined || meta?.versionId === undefined) return undefined;
  return {
    id,
    versionId: placeOf(id, meta.versionId, versions),
    status: status === "booked" ? "booked" : "cancelled",
    content: sortedContent(appointment),
  };
}

/** An appointment has two versions: that of its booking and that of its cancellation. */
function placeOf(id: string, versionId: string, versions: FirstVersions): number {
  return versions.get(id) === versionId ? 1 : 2;
}
