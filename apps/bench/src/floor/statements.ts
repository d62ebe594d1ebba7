/** The fewest statements that do the work of each interaction on the schema of the provider, on SQLite and on D1 alike. */
export const statements = {
  read: "select version_id, last_updated, content from appointment_version where id = ? order by version_id desc limit 1",
  readVersion: "select version_id, last_updated, content from appointment_version where id = ? and version_id = ?",
  history: "select version_id, last_updated, content from appointment_version where id = ? order by version_id desc",
  search: `
    select slot.id, slot.schedule_id, slot.content from service_name
    join schedule_service on schedule_service.service_id = service_name.service_id
    join slot on slot.schedule_id = schedule_service.schedule_id
    where service_name.value = ? and slot.start >= ? and slot.start < ? and slot.status = 'free'
    order by slot.start, slot.id`,
  directory: "select content from directory where type = ? and id = ?",
  slot: "select id, start from slot where identifier_value = ? and status = 'free'",
  appointment: "insert into appointment values (?, ?, ?, ?)",
  request: "insert into request values (?, ?, ?, ?)",
  firstVersion: "insert into appointment_version values (?, 1, 0, 'booked', ?, ?)",
  booking: "insert into booking values (?, ?)",
  slotStatus: "update slot set status = 'busy', content = json_set(content, '$.status', 'busy') where id = ?",
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
