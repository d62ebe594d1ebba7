import { cannotGoOn } from "../case-stopped.ts";
import { resourceIn } from "../checks/resource.ts";
import type { Answer } from "../http/answer.ts";

/** Which version of which appointment an answer is about, as far as it says so. */
export interface VersionKey {
  readonly id?: string;
  readonly versionId?: string;
}

/**
 * Finds id and version wherever the answer has them, in the body or else in its headers: a provider that leaves one of
 * them out has broken one statement, not every one that builds upon it.
 */
export function versionOf(answer: Answer): VersionKey {
  const appointment = resourceIn(answer, "Appointment");
  const [, locatedId, locatedVersion] =
    /\/Appointment\/([^/]+)(?:\/_history\/([^/]+))?$/.exec(locationOf(answer)) ?? [];
  const tag = /"([^"]+)"/.exec(answer.headers.get("etag") ?? "")?.[1];
  const id = appointment?.id ?? locatedId;
  const versionId = appointment?.meta?.versionId ?? locatedVersion ?? tag;
  return { ...(id !== undefined && { id }), ...(versionId !== undefined && { versionId }) };
}

/** The path below the service root that the Location of an answer names, whatever stands before it. */
export function locatedPath({ headers }: Answer): string {
  const path = /\/Appointment\/.+$/.exec(headers.get("location") ?? "")?.[0];
  if (path === undefined) throw cannotGoOn("there is no Location that names an appointment");
  return path;
}

function locationOf({ headers }: Answer): string {
  return headers.get("location") ?? headers.get("content-location") ?? "";
}
