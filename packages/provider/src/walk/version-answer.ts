import type { Version } from "@careslot/appointments";
import type { Answer, Call } from "../call.ts";
import { versionUrl } from "../urls.ts";

/** A version of an appointment as an answer: the resource, and the headers that say which version it is (READ-05, READ-06). */
export function versionAnswer({ ports }: Pick<Call, "ports">, version: Version): Answer {
  return {
    status: 200,
    headers: {
      "Content-Location": versionUrl(ports.settings, version),
      ETag: `W/"${version.versionId}"`,
      "Last-Modified": new Date(version.lastUpdated).toUTCString(),
    },
    body: { stored: version },
    about: version,
  };
}

/** The same as the answer to a change, which tells where the new version is and is audited with it (BOOK-04, CAN-04). */
export function changeAnswer(call: Pick<Call, "ports">, version: Version, status: 200 | 201): Answer {
  const answer = versionAnswer(call, version);
  return {
    ...answer,
    status,
    headers: { ...answer.headers, Location: versionUrl(call.ports.settings, version) },
    audited: true,
  };
}
