import { type Appointments, createAppointments, type Database } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { readUnsecured } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import { createProvider } from "@careslot/provider";
import { diaryFrom } from "./diary.ts";

export const baseUrl = "https://provider.example.nhs.uk/STU3";

/** Monday 1 June 2026, 09:30 in London: what the provider and the kit take for now. */
export const now: Date = new Date("2026-06-01T09:30:00+01:00");

export type Fetch = (request: Request) => Response | Promise<Response>;

/** The real provider on a real database in memory, with free slots from tomorrow on. */
export async function openProvider(options: OpenOptions = {}): Promise<Fetch> {
  const { at = baseUrl, slots = 16, clock = () => now, storeOf = () => ({}) } = options;
  const { database } = await openSqlite(":memory:");
  const appointments = { ...createAppointments(database), ...storeOf(database) };
  await appointments.importResources(diaryFrom(tomorrow(clock()), slots));
  const provider = createProvider({
    appointments,
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: async (token, scopes, moment) => readUnsecured(token, { audience: at, scopes }, moment),
    clock,
    newId: () => crypto.randomUUID(),
    log: () => {},
    defer: () => {},
    settings: { baseUrl: at },
  });
  return (request) => provider.fetch(request);
}

export interface OpenOptions {
  /** Service root. */
  readonly at?: string;
  readonly slots?: number;
  readonly clock?: () => Date;
  /** What is done otherwise than by the store that does everything right. */
  readonly storeOf?: (database: Database) => Partial<Appointments>;
}

function tomorrow(now: Date): Date {
  return new Date(Math.ceil(now.getTime() / 3_600_000) * 3_600_000 + 86_400_000);
}
