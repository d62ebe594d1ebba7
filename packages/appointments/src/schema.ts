import { isNotNull } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * Every version of every appointment: rows are added and never changed, the current version is the highest.
 * The key is what a lost race violates.
 */
export const appointmentVersion = sqliteTable(
  "appointment_version",
  {
    id: text().notNull(),
    versionId: integer("version_id").notNull(),
    /**
     * The version that this one replaces, 0 for a booking. A cancellation fills it by looking that version up,
     * so that a version that is not there, or is no longer booked, leaves it null and fails the batch.
     */
    follows: integer().notNull(),
    status: text({ enum: ["booked", "cancelled"] }).notNull(),
    /** FHIR instant. */
    lastUpdated: text("last_updated").notNull(),
    /** The resource as FHIR JSON. */
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.versionId] })],
);

/** What holds for an appointment in all its versions: rows are added and never changed. */
export const appointment = sqliteTable(
  "appointment",
  {
    id: text().primaryKey().notNull(),
    slotId: text("slot_id").notNull(),
    /** Milliseconds since the epoch. */
    start: integer().notNull(),
    nhsNumber: text("nhs_number"),
  },
  (table) => [
    index("appointment_patient").on(table.nhsNumber, table.start),
    index("appointment_start").on(table.start),
  ],
);

/** The active booking of a slot: a slot has one or none, and its key is the lock. */
export const booking = sqliteTable(
  "booking",
  {
    slotId: text("slot_id").primaryKey().notNull(),
    appointmentId: text("appointment_id").notNull(),
  },
  (table) => [uniqueIndex("booking_appointment").on(table.appointmentId)],
);

/** Request ids that led to a success, each with its first result (D-04). */
export const request = sqliteTable(
  "request",
  {
    consumer: text().notNull(),
    requestId: text("request_id").notNull(),
    appointmentId: text("appointment_id").notNull(),
    versionId: integer("version_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.consumer, table.requestId] })],
);

export const slot = sqliteTable(
  "slot",
  {
    id: text().primaryKey().notNull(),
    identifierSystem: text("identifier_system").notNull(),
    identifierValue: text("identifier_value").notNull(),
    scheduleId: text("schedule_id").notNull(),
    status: text().notNull(),
    /** Milliseconds since the epoch. */
    start: integer().notNull(),
    /** Milliseconds since the epoch. */
    end: integer().notNull(),
    /** The resource as FHIR JSON, its status the same as the column's. */
    content: text().notNull(),
  },
  (table) => [
    index("slot_schedule_start").on(table.scheduleId, table.start, table.id),
    index("slot_start").on(table.start, table.id),
    index("slot_identifier").on(table.identifierValue, table.identifierSystem),
  ],
);

/** Which schedules serve a service: many to many (SLOT-44). */
export const scheduleService = sqliteTable(
  "schedule_service",
  {
    serviceId: text("service_id").notNull(),
    scheduleId: text("schedule_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.scheduleId] }),
    index("schedule_service_schedule").on(table.scheduleId),
  ],
);

/** The names a service answers to: its id (system empty) and each of its identifiers (D-31). */
export const serviceName = sqliteTable(
  "service_name",
  {
    value: text().notNull(),
    system: text().notNull(),
    serviceId: text("service_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.value, table.system, table.serviceId] }),
    index("service_name_service").on(table.serviceId),
  ],
);

/** Services, schedules, practitioners, roles, organisations and locations. */
export const directory = sqliteTable(
  "directory",
  {
    type: text().notNull(),
    id: text().notNull(),
    /** The resource as FHIR JSON. */
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.type, table.id] })],
);

/** The audit trail: append-only, numbered without a gap, since a batch that fails takes its number back. */
export const audit = sqliteTable(
  "audit",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    /** FHIR instant. */
    recorded: text().notNull(),
    interaction: text().notNull(),
    outcome: integer().notNull(),
    organisation: text(),
    appointmentId: text("appointment_id"),
    /** The whole entry as JSON. */
    entry: text().notNull(),
  },
  // Each request pays for what is indexed here, people ask seldom: what else they look for is found by going through the trail.
  (table) => [index("audit_appointment").on(table.appointmentId).where(isNotNull(table.appointmentId))],
);

/**
 * The seals on the audit trail, one for each entry: a digest over the entry and the seal before, so that nothing can be
 * changed, left out or put in later without breaking every seal behind it.
 */
export const auditSeal = sqliteTable("audit_seal", {
  sequence: integer().primaryKey().notNull(),
  /** Digest of the seal before; empty for the first. */
  previous: text().notNull(),
  /** SHA-256 in lower-case hexadecimal. */
  digest: text().notNull(),
});
