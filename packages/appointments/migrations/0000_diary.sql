CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`slot_id` text NOT NULL,
	`start` integer NOT NULL,
	`nhs_number` text
);
--> statement-breakpoint
CREATE INDEX `appointment_patient` ON `appointment` (`nhs_number`,`start`);--> statement-breakpoint
CREATE INDEX `appointment_start` ON `appointment` (`start`);--> statement-breakpoint
CREATE TABLE `appointment_version` (
	`id` text NOT NULL,
	`version_id` integer NOT NULL,
	`follows` integer NOT NULL,
	`status` text NOT NULL,
	`last_updated` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`id`, `version_id`)
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`recorded` text NOT NULL,
	`interaction` text NOT NULL,
	`outcome` integer NOT NULL,
	`organisation` text,
	`appointment_id` text,
	`entry` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_recorded` ON `audit` (`recorded`);--> statement-breakpoint
CREATE INDEX `audit_appointment` ON `audit` (`appointment_id`);--> statement-breakpoint
CREATE INDEX `audit_organisation` ON `audit` (`organisation`,`recorded`);--> statement-breakpoint
CREATE TABLE `audit_seal` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`previous` text NOT NULL,
	`digest` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `booking` (
	`slot_id` text PRIMARY KEY NOT NULL,
	`appointment_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `booking_appointment` ON `booking` (`appointment_id`);--> statement-breakpoint
CREATE TABLE `directory` (
	`type` text NOT NULL,
	`id` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`type`, `id`)
);
--> statement-breakpoint
CREATE TABLE `request` (
	`consumer` text NOT NULL,
	`request_id` text NOT NULL,
	`appointment_id` text NOT NULL,
	`version_id` integer NOT NULL,
	PRIMARY KEY(`consumer`, `request_id`)
);
--> statement-breakpoint
CREATE TABLE `schedule_service` (
	`service_id` text NOT NULL,
	`schedule_id` text NOT NULL,
	PRIMARY KEY(`service_id`, `schedule_id`)
);
--> statement-breakpoint
CREATE INDEX `schedule_service_schedule` ON `schedule_service` (`schedule_id`);--> statement-breakpoint
CREATE TABLE `service_name` (
	`value` text NOT NULL,
	`system` text NOT NULL,
	`service_id` text NOT NULL,
	PRIMARY KEY(`value`, `system`, `service_id`)
);
--> statement-breakpoint
CREATE INDEX `service_name_service` ON `service_name` (`service_id`);--> statement-breakpoint
CREATE TABLE `slot` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_system` text NOT NULL,
	`identifier_value` text NOT NULL,
	`schedule_id` text NOT NULL,
	`status` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `slot_schedule_start` ON `slot` (`schedule_id`,`start`,`id`);--> statement-breakpoint
CREATE INDEX `slot_start` ON `slot` (`start`,`id`);--> statement-breakpoint
CREATE INDEX `slot_identifier` ON `slot` (`identifier_value`,`identifier_system`);