import { randomUUID } from "node:crypto";
import type { Resource } from "@careslot/fhir";
import { type BookingScope, mintUnsecured } from "@careslot/jwt";
import { exampleBooking } from "../demo/example-booking.ts";
import { developmentClaims } from "../keys/development-claims.ts";

/** A change as a consumer sends it. Sent once more it is the same request, for it has the same `X-Request-Id`. */
export interface Change {
  readonly method: "POST" | "PUT";
  /** Below the service root. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status that tells that it was made. */
  readonly made: 201 | 200;
}

const write = "patient/appointment.write";

export interface ChangeAnswer {
  readonly status: number;
  readonly text: string;
  /** Path of the version that the answer is about, below the service root. */
  readonly version: string | undefined;
  /** Seconds after which the request may be sent again. */
  readonly retryAfter: string | null;
}

/** Where a provider listens, and what its consumers call it. */
export interface Provider {
  readonly url: string;
  readonly baseUrl: string;
}

export function bookingOf(slot: Resource): Change {
  const body = JSON.stringify(exampleBooking(slot, new Date()));
  return { method: "POST", path: "/Appointment", headers: newRequest(), body, made: 201 };
}

/** Cancels what was answered to its booking. */
export function cancellationOf(booked: string): Change {
  const appointment = JSON.parse(booked) as Resource;
  const headers = { ...newRequest(), "If-Match": 'W/"1"' };
  const body = JSON.stringify({ ...appointment, status: "cancelled" });
  return { method: "PUT", path: `/Appointment/${appointment.id}`, headers, body, made: 200 };
}

/** Sends a change and waits for the whole answer. */
export async function send(provider: Provider, { method, path, headers, body }: Change): Promise<ChangeAnswer> {
  return answerTo(provider, path, write, headers, { method, body });
}

/** Reads what is at a path below the service root. */
export async function read(provider: Provider, path: string, scope: BookingScope = write): Promise<ChangeAnswer> {
  return answerTo(provider, path, scope, {}, {});
}

async function answerTo(
  { url, baseUrl }: Provider,
  path: string,
  scope: BookingScope,
  own: Change["headers"],
  init: RequestInit,
): Promise<ChangeAnswer> {
  const claims = developmentClaims({ scope, audience: baseUrl, odsCode: "X26", ttl: 300, now: new Date() });
  const headers = { ...own, Authorization: `Bearer ${mintUnsecured(claims)}` };
  const answer = await fetch(url + new URL(baseUrl).pathname + path, { ...init, headers });
  const location = answer.headers.get("Content-Location");
  return {
    status: answer.status,
    text: await answer.text(),
    version: location?.slice(baseUrl.length),
    retryAfter: answer.headers.get("Retry-After"),
  };
}

function newRequest(): Change["headers"] {
  return { "Content-Type": "application/fhir+json", "X-Request-Id": randomUUID() };
}
