-- An entry of the audit trail is stored with every request: it pays for one index only, and for none where it is about no appointment.
DROP INDEX `audit_recorded`;--> statement-breakpoint
DROP INDEX `audit_organisation`;--> statement-breakpoint
DROP INDEX `audit_appointment`;--> statement-breakpoint
CREATE INDEX `audit_appointment` ON `audit` (`appointment_id`) WHERE "audit"."appointment_id" is not null;
