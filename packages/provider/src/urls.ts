import type { VersionKey } from "@careslot/appointments";
import type { Settings } from "./ports.ts";

/** The absolute URL under which an appointment stays, whatever its version (BOOK-05). */
export function appointmentUrl(settings: Settings, id: string): string {
  return `${settings.baseUrl}/Appointment/${id}`;
}

/** The absolute URL of one version (BOOK-04). */
export function versionUrl(settings: Settings, { id, versionId }: VersionKey): string {
  return `${appointmentUrl(settings, id)}/_history/${versionId}`;
}

/**
 * The id of the resource that a literal reference names, relative or absolute under the service root (D-32); nothing for
 * any other reference.
 */
export function referencedId(settings: Settings, type: string, reference: string | undefined): string | undefined {
  const root = `${settings.baseUrl}/`;
  const relative = reference?.startsWith(root) ? reference.slice(root.length) : reference;
  const [named, id, ...rest] = relative?.split("/") ?? [];
  return named === type && rest.length === 0 && id !== undefined && /^[A-Za-z0-9.-]{1,64}$/.test(id) ? id : undefined;
}
