import type { FloorBooking, FloorCancellation } from "./store.ts";

const free = "identifier_value = ? and status = 'free'";

/** The fewest statements that do the work of each interaction on the schema of the provider, on SQLite and on D1 alike. */
export const statements = {
  read: "select version_id, last_updated, content from appointment_version where id = ? order by version_id desc limit 1",
  readVersion: "select version_id, last_updated, content from appointment_version where id = ? and version_id = ?",
  history: "select version_id, last_updated, content from appointment_version where id = ? order by version_id desc",
  search: `
    select 'Slot' as type, slot.id, slot.schedule_id, slot.content from service_name
    join schedule_service on schedule_service.service_id = service_name.service_id
    join slot on slot.schedule_id = schedule_service.schedule_id
    where service_name.value = ? and service_name.system = '' and slot.start >= ? and slot.start < ? and slot.status = 'free'
    order by slot.start, slot.id`,
  resource: "select type, id, content from directory where type = ? and id = ?",
  appointment: `insert into appointment select ?, id, start, ? from slot where ${free}` as string,
  request: "insert into request values (?, ?, ?, ?)",
  firstVersion: "insert into appointment_version values (?, 1, 0, 'booked', ?, ?)",
  booking: `insert into booking values ((select id from slot where ${free}), ?)` as string,
  takeSlot: `update slot set status = 'busy', content = json_set(content, '$.status', 'busy') where ${free}` as string,
  nextVersion: `
    insert into appointment_version values (?, ?, (
      select version_id from appointment_version where id = ? and version_id = ? and status = 'booked'
    ), 'cancelled', ?, ?)`,
  freeSlot: `
    update slot set status = 'free', content = json_set(content, '$.status', 'free')
    where id = (select slot_id from booking where appointment_id = ?)`,
  release: "delete from booking where appointment_id = ?",
  audit:
    "insert into audit (recorded, interaction, outcome, organisation, appointment_id, entry) values (?, ?, ?, ?, ?, ?)",
} as const;

type Value = string | number | null;

/** A statement with its values. */
export type Bound = readonly [sql: string, ...values: Value[]];

/** The rows of a booking, in one batch. */
export function bookingBatch(made: FloorBooking): readonly Bound[] {
  return [
    [statements.appointment, made.id, made.nhsNumber, made.slotIdentifier],
    [statements.request, made.consumer, made.requestId, made.id, 1],
    [statements.firstVersion, made.id, made.lastUpdated, made.content],
    [statements.booking, made.slotIdentifier, made.id],
    [statements.takeSlot, made.slotIdentifier],
    [statements.audit, ...made.audit],
  ];
}

/** The rows of a cancellation, in one batch. */
export function cancellationBatch({
  id,
  versionId,
  lastUpdated,
  content,
  ...made
}: FloorCancellation): readonly Bound[] {
  return [
    [statements.freeSlot, id],
    [statements.request, made.consumer, made.requestId, id, versionId],
    [statements.nextVersion, id, versionId, id, versionId - 1, lastUpdated, content],
    [statements.release, id],
    [statements.audit, ...made.audit],
  ];
}
