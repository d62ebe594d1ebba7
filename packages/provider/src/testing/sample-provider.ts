import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import type { OperationOutcome, Resource } from "@careslot/fhir";
import { type BookingScope, mintUnsecured, nhsClaims, readUnsecured } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import { createProvider } from "../create-provider.ts";
import type { LogEvent } from "../log-event.ts";
import type { Ports, Settings } from "../ports.ts";
import { sampleDiary } from "./sample-diary.ts";

export const baseUrl = "https://provider.example.nhs.uk/STU3";

/** Monday 1 June 2026, 09:30 in London: what the provider takes for now. */
export const now: Date = new Date("2026-06-01T09:30:00+01:00");

export const nowInstant = "2026-06-01T08:30:00.000+00:00";

interface SampleRequest {
  readonly method?: string;
  readonly scope?: BookingScope;
  /** Instead of a token made for the scope; null sends none. */
  readonly token?: string | null;
  readonly ods?: string;
  /** When the token is made. Default: `now`. */
  readonly at?: Date;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string | Uint8Array<ArrayBuffer>;
}

/** An answer with its body read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  readonly resource: Resource;
  /** The issues of the OperationOutcome in the body. */
  readonly issues: NonNullable<OperationOutcome["issue"]>;
}

export interface SampleProvider {
  readonly ask: (path: string, request?: SampleRequest) => Promise<Answered>;
  readonly events: readonly LogEvent[];
  readonly ports: Ports;
  /** Waits for the audit entries that answers do not wait for. */
  readonly settled: () => Promise<void>;
}

/** The real provider on a real database in memory, its clock stopped and its ids counted. */
export async function openProvider(
  slots = 3,
  settings: Partial<Settings> = {},
  change: Partial<Ports> = {},
): Promise<SampleProvider> {
  const { database } = await openSqlite(":memory:");
  const appointments = createAppointments(database);
  await appointments.importResources(sampleDiary(slots));
  const events: LogEvent[] = [];
  const deferred: Promise<void>[] = [];
  let ids = 0;
  const ports: Ports = {
    appointments,
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: async (token, scopes, at) => readUnsecured(token, { audience: baseUrl, scopes }, at),
    clock: () => now,
    newId: () => `id-${(ids += 1)}`,
    log: (event) => void events.push(event),
    defer: (work) => void deferred.push(work),
    settings: { baseUrl, ...settings },
    ...change,
  };
  const app = createProvider(ports);
  return {
    ask: async (path, request = {}) => answered(await app.fetch(sampleRequest(path, request))),
    events,
    ports,
    settled: async () => void (await Promise.all(deferred)),
  };
}

/** An unsecured token, as a consumer makes it. */
export function token(scope: BookingScope, odsCode = "X09", at = now): string {
  return mintUnsecured(
    nhsClaims({
      audience: baseUrl,
      scope,
      odsCode,
      organisationName: "A consumer",
      user: "10019",
      device: {
        identifier: [{ system: "https://consumer.example/device", value: "1" }],
        model: "Caller",
        version: "1.0",
      },
      now: at,
    }),
  );
}

function sampleRequest(path: string, { method, scope, token: given, ods, at, headers, body }: SampleRequest): Request {
  const verb = method ?? (body === undefined ? "GET" : "POST");
  const needed = scope ?? (path.startsWith("/Slot") ? "organization/slot.read" : "patient/appointment.write");
  const bearer = given === undefined ? token(needed, ods, at) : given;
  return new Request(path === "/healthz" ? "https://provider.example.nhs.uk/healthz" : baseUrl + path, {
    method: verb,
    headers: {
      ...(bearer !== null && { Authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { "Content-Type": "application/fhir+json" }),
      ...headers,
    },
    ...(body !== undefined && {
      body: isSent(body) ? body : JSON.stringify(body),
      duplex: "half",
    }),
  });
}

/** Whether a body goes as it is; anything else is a resource to be written. */
function isSent(body: SampleRequest["body"]): body is string | Uint8Array<ArrayBuffer> | ReadableStream {
  return typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const resource = (text.startsWith("{") ? JSON.parse(text) : {}) as Resource;
  return {
    status: response.status,
    headers: response.headers,
    text,
    resource,
    issues: (resource as unknown as OperationOutcome).issue ?? [],
  };
}
