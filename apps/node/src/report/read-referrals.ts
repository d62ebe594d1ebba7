import { readFile, stat } from "node:fs/promises";
import type { ReferralCount } from "@careslot/appointments";
import { isId, parseDateTimeRange } from "@careslot/fhir";
import { Refusal, systemCode } from "../refusal.ts";

/** A year of 500 services has less than 10 MB of referral counts. */
const mostBytes = 10_000_000;

const heading = "service,date,referrals";

/**
 * Reads how many referrals each service got on each day: CSV with the heading `service,date,referrals`, or a JSON array of
 * objects with these members. Values are never repeated in a refusal.
 */
export async function readReferrals(path: string): Promise<readonly ReferralCount[]> {
  // What is trimmed off is a byte order mark as well, which spreadsheets like to put there.
  const text = (await readBounded(path)).trim();
  const rows = text.startsWith("[") ? jsonRows(text, path) : csvRows(text, path);
  return rows.map((row, index) => {
    const [serviceId, date, referrals] = row;
    if (isService(serviceId) && isDate(date) && isCount(referrals)) {
      return { serviceId, date, referrals: Number(referrals) };
    }
    throw new Refusal(`${path}: entry ${index + 1} needs the id of a service, a date and a count of referrals`);
  });
}

async function readBounded(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > mostBytes) throw new Refusal(`${path} has more than 10 MB`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${path} cannot be read: ${systemCode(error)}`);
  }
}

type Row = readonly [service: unknown, date: unknown, referrals: unknown];

function csvRows(text: string, path: string): readonly Row[] {
  const [first, ...lines] = text.split(/\r?\n/);
  if (first !== heading) throw new Refusal(`${path} must start with the line ${heading}, or be a JSON array`);
  return lines.map((line) => {
    const [service, date, referrals, ...rest] = line.split(",");
    return rest.length === 0 ? [service, date, referrals] : [undefined, undefined, undefined];
  });
}

function jsonRows(text: string, path: string): readonly Row[] {
  try {
    const entries = JSON.parse(text) as readonly Readonly<Record<string, unknown> | null>[];
    return entries.map((entry) => [entry?.["service"], entry?.["date"], entry?.["referrals"]]);
  } catch {
    throw new Refusal(`${path} is no JSON`);
  }
}

function isService(value: unknown): value is string {
  return typeof value === "string" && isId(value);
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && parseDateTimeRange(value) !== undefined;
}

function isCount(value: unknown): value is string | number {
  return (typeof value === "string" || typeof value === "number") && /^\d{1,7}$/.test(String(value));
}
