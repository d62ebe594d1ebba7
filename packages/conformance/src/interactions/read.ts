import type { Context } from "../context.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";

/** What a request may say otherwise than usual. */
export type Unusual = Pick<Outgoing, "token" | "headers">;

/** Reads the current version. */
export function readAppointment(context: Context, id: string, unusual: Unusual = {}): Promise<Answer> {
  return context.send({ interaction: "read", method: "GET", path: `/Appointment/${id}`, ...unusual });
}

/** Reads one version. */
export function readVersion(context: Context, id: string, versionId: string): Promise<Answer> {
  return context.send({ interaction: "read", method: "GET", path: `/Appointment/${id}/_history/${versionId}` });
}

/** Reads all versions. */
export function readHistory(context: Context, id: string): Promise<Answer> {
  return context.send({ interaction: "read", method: "GET", path: `/Appointment/${id}/_history` });
}
