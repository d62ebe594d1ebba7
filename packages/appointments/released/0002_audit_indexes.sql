CREATE TABLE "__drizzle_migrations" (
			id SERIAL PRIMARY KEY,
			hash text NOT NULL,
			created_at numeric
		);
CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`slot_id` text NOT NULL,
	`start` integer NOT NULL,
	`nhs_number` text
);
CREATE TABLE `appointment_version` (
	`id` text NOT NULL,
	`version_id` integer NOT NULL,
	`follows` integer NOT NULL,
	`status` text NOT NULL,
	`last_updated` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`id`, `version_id`)
);
CREATE TABLE `audit` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`recorded` text NOT NULL,
	`interaction` text NOT NULL,
	`outcome` integer NOT NULL,
	`organisation` text,
	`appointment_id` text,
	`entry` text NOT NULL
);
CREATE TABLE `audit_seal` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`previous` text NOT NULL,
	`digest` text NOT NULL
);
CREATE TABLE `booking` (
	`slot_id` text PRIMARY KEY NOT NULL,
	`appointment_id` text NOT NULL
);
CREATE TABLE `directory` (
	`type` text NOT NULL,
	`id` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`type`, `id`)
);
CREATE TABLE `request` (
	`consumer` text NOT NULL,
	`request_id` text NOT NULL,
	`appointment_id` text NOT NULL,
	`version_id` integer NOT NULL,
	PRIMARY KEY(`consumer`, `request_id`)
);
CREATE TABLE `schedule_service` (
	`service_id` text NOT NULL,
	`schedule_id` text NOT NULL,
	PRIMARY KEY(`service_id`, `schedule_id`)
);
CREATE TABLE `service_name` (
	`value` text NOT NULL,
	`system` text NOT NULL,
	`service_id` text NOT NULL,
	PRIMARY KEY(`value`, `system`, `service_id`)
);
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
INSERT INTO `__drizzle_migrations` (`id`, `hash`, `created_at`) VALUES (NULL, 'f222a667426ba8b0f47456cd8f0d52d8b977e71e57957491f070eb25e2d78e80', 1795255861695);
INSERT INTO `__drizzle_migrations` (`id`, `hash`, `created_at`) VALUES (NULL, 'e4232a12e8aa3e864ca08cb817dcb94ac38ee7f83ce10f61467f9ae64827b454', 1795255863379);
INSERT INTO `__drizzle_migrations` (`id`, `hash`, `created_at`) VALUES (NULL, '1e2231e655bcccc1cfc6681ed16cf5c8abaae1645304ff9225d278c0e7f28ea7', 1795284539529);
INSERT INTO `appointment` (`id`, `slot_id`, `start`, `nhs_number`) VALUES ('a', 'slot-1', 1780300800000, '9000000009');
INSERT INTO `appointment` (`id`, `slot_id`, `start`, `nhs_number`) VALUES ('b', 'slot-2', 1780301700000, '9000000009');
INSERT INTO `appointment` (`id`, `slot_id`, `start`, `nhs_number`) VALUES ('c', 'slot-1', 1780300800000, NULL);
INSERT INTO `appointment_version` (`id`, `version_id`, `follows`, `status`, `last_updated`, `content`) VALUES ('a', 1, 0, 'booked', '2026-05-30T10:00:01.000+00:00', '{"resourceType":"Appointment","id":"a","status":"booked","meta":{"versionId":"1"}}');
INSERT INTO `appointment_version` (`id`, `version_id`, `follows`, `status`, `last_updated`, `content`) VALUES ('b', 1, 0, 'booked', '2026-05-30T10:00:01.000+00:00', '{"resourceType":"Appointment","id":"b","status":"booked","meta":{"versionId":"1"}}');
INSERT INTO `appointment_version` (`id`, `version_id`, `follows`, `status`, `last_updated`, `content`) VALUES ('a', 2, 1, 'cancelled', '2026-05-30T10:00:02.000+00:00', '{"resourceType":"Appointment","id":"a","status":"cancelled","meta":{"versionId":"2"}}');
INSERT INTO `appointment_version` (`id`, `version_id`, `follows`, `status`, `last_updated`, `content`) VALUES ('c', 1, 0, 'booked', '2026-05-30T10:00:01.000+00:00', '{"resourceType":"Appointment","id":"c","status":"booked","meta":{"versionId":"1"}}');
INSERT INTO `audit` (`sequence`, `recorded`, `interaction`, `outcome`, `organisation`, `appointment_id`, `entry`) VALUES (1, '2026-05-30T10:00:00.000+00:00', 'create-appointment', 201, NULL, NULL, '{"recorded":"2026-05-30T10:00:00.000+00:00","interaction":"create-appointment","outcome":201,"requestId":"00000000-0000-4000-8000-000000000000"}');
INSERT INTO `audit` (`sequence`, `recorded`, `interaction`, `outcome`, `organisation`, `appointment_id`, `entry`) VALUES (2, '2026-05-30T10:00:00.000+00:00', 'create-appointment', 201, NULL, NULL, '{"recorded":"2026-05-30T10:00:00.000+00:00","interaction":"create-appointment","outcome":201,"requestId":"00000000-0000-4000-8000-000000000000"}');
INSERT INTO `audit` (`sequence`, `recorded`, `interaction`, `outcome`, `organisation`, `appointment_id`, `entry`) VALUES (3, '2026-05-30T10:00:00.000+00:00', 'update-appointment', 200, NULL, NULL, '{"recorded":"2026-05-30T10:00:00.000+00:00","interaction":"update-appointment","outcome":200,"requestId":"00000000-0000-4000-8000-000000000000"}');
INSERT INTO `audit` (`sequence`, `recorded`, `interaction`, `outcome`, `organisation`, `appointment_id`, `entry`) VALUES (4, '2026-05-30T10:00:00.000+00:00', 'create-appointment', 201, NULL, NULL, '{"recorded":"2026-05-30T10:00:00.000+00:00","interaction":"create-appointment","outcome":201,"requestId":"00000000-0000-4000-8000-000000000000"}');
INSERT INTO `audit` (`sequence`, `recorded`, `interaction`, `outcome`, `organisation`, `appointment_id`, `entry`) VALUES (5, '2026-05-30T10:00:00.000+00:00', 'update-appointment', 404, NULL, NULL, '{"recorded":"2026-05-30T10:00:00.000+00:00","interaction":"update-appointment","outcome":404,"requestId":"00000000-0000-4000-8000-000000000000"}');
INSERT INTO `audit_seal` (`sequence`, `previous`, `digest`) VALUES (1, '', 'c50b9d117d1f68c80ae8793435e4d1e0ab47e52aef90bcb0a263a59d1c1d66eb');
INSERT INTO `audit_seal` (`sequence`, `previous`, `digest`) VALUES (2, 'c50b9d117d1f68c80ae8793435e4d1e0ab47e52aef90bcb0a263a59d1c1d66eb', '90fd189290d356dece845072d31dc8024da635558c3cf9631a19e3cd2f56fe50');
INSERT INTO `audit_seal` (`sequence`, `previous`, `digest`) VALUES (3, '90fd189290d356dece845072d31dc8024da635558c3cf9631a19e3cd2f56fe50', '7369161c68167341791bb6e9904a3c0da8ce00269df4fd32ff7be4c9e82fd17e');
INSERT INTO `audit_seal` (`sequence`, `previous`, `digest`) VALUES (4, '7369161c68167341791bb6e9904a3c0da8ce00269df4fd32ff7be4c9e82fd17e', '33a446b1881ed71a39052c871cc576a85dc0cb4c7e452ff9f0b26ae41003edac');
INSERT INTO `booking` (`slot_id`, `appointment_id`) VALUES ('slot-2', 'b');
INSERT INTO `booking` (`slot_id`, `appointment_id`) VALUES ('slot-1', 'c');
INSERT INTO `directory` (`type`, `id`, `content`) VALUES ('HealthcareService', 'service-1', '{"resourceType":"HealthcareService","id":"service-1","identifier":[{"system":"https://fhir.nhs.uk/Id/dos-service-id","value":"2000000001"},{"system":"https://example.org/services","value":"utc"}]}');
INSERT INTO `directory` (`type`, `id`, `content`) VALUES ('Schedule', 'schedule-1', '{"resourceType":"Schedule","id":"schedule-1","actor":[{"reference":"HealthcareService/service-1"}]}');
INSERT INTO `request` (`consumer`, `request_id`, `appointment_id`, `version_id`) VALUES ('consumer-1', 'request-1', 'a', 1);
INSERT INTO `request` (`consumer`, `request_id`, `appointment_id`, `version_id`) VALUES ('consumer-1', 'request-2', 'b', 1);
INSERT INTO `request` (`consumer`, `request_id`, `appointment_id`, `version_id`) VALUES ('consumer-1', 'request-3', 'a', 2);
INSERT INTO `schedule_service` (`service_id`, `schedule_id`) VALUES ('service-1', 'schedule-1');
INSERT INTO `service_name` (`value`, `system`, `service_id`) VALUES ('service-1', '', 'service-1');
INSERT INTO `service_name` (`value`, `system`, `service_id`) VALUES ('2000000001', 'https://fhir.nhs.uk/Id/dos-service-id', 'service-1');
INSERT INTO `service_name` (`value`, `system`, `service_id`) VALUES ('utc', 'https://example.org/services', 'service-1');
INSERT INTO `slot` (`id`, `identifier_system`, `identifier_value`, `schedule_id`, `status`, `start`, `end`, `content`) VALUES ('slot-1', 'https://tools.ietf.org/html/rfc4122', 'slot-identifier-1', 'schedule-1', 'busy', 1780300800000, 1780301700000, '{"resourceType":"Slot","id":"slot-1","identifier":[{"system":"https://tools.ietf.org/html/rfc4122","value":"slot-identifier-1"}],"schedule":{"reference":"Schedule/schedule-1"},"status":"busy","start":"2026-06-01T08:00:00.000Z","end":"2026-06-01T08:15:00.000Z"}');
INSERT INTO `slot` (`id`, `identifier_system`, `identifier_value`, `schedule_id`, `status`, `start`, `end`, `content`) VALUES ('slot-2', 'https://tools.ietf.org/html/rfc4122', 'slot-identifier-2', 'schedule-1', 'busy', 1780301700000, 1780302600000, '{"resourceType":"Slot","id":"slot-2","identifier":[{"system":"https://tools.ietf.org/html/rfc4122","value":"slot-identifier-2"}],"schedule":{"reference":"Schedule/schedule-1"},"status":"busy","start":"2026-06-01T08:15:00.000Z","end":"2026-06-01T08:30:00.000Z"}');
INSERT INTO `slot` (`id`, `identifier_system`, `identifier_value`, `schedule_id`, `status`, `start`, `end`, `content`) VALUES ('slot-3', 'https://tools.ietf.org/html/rfc4122', 'slot-identifier-3', 'schedule-1', 'free', 1780302600000, 1780303500000, '{"resourceType":"Slot","id":"slot-3","identifier":[{"system":"https://tools.ietf.org/html/rfc4122","value":"slot-identifier-3"}],"schedule":{"reference":"Schedule/schedule-1"},"status":"free","start":"2026-06-01T08:30:00.000Z","end":"2026-06-01T08:45:00.000Z"}');
INSERT INTO `slot` (`id`, `identifier_system`, `identifier_value`, `schedule_id`, `status`, `start`, `end`, `content`) VALUES ('slot-4', 'https://tools.ietf.org/html/rfc4122', 'slot-identifier-4', 'schedule-1', 'free', 1780303500000, 1780304400000, '{"resourceType":"Slot","id":"slot-4","identifier":[{"system":"https://tools.ietf.org/html/rfc4122","value":"slot-identifier-4"}],"schedule":{"reference":"Schedule/schedule-1"},"status":"free","start":"2026-06-01T08:45:00.000Z","end":"2026-06-01T09:00:00.000Z"}');
CREATE INDEX `appointment_patient` ON `appointment` (`nhs_number`,`start`);
CREATE INDEX `appointment_start` ON `appointment` (`start`);
CREATE UNIQUE INDEX `booking_appointment` ON `booking` (`appointment_id`);
CREATE INDEX `schedule_service_schedule` ON `schedule_service` (`schedule_id`);
CREATE INDEX `service_name_service` ON `service_name` (`service_id`);
CREATE INDEX `slot_schedule_start` ON `slot` (`schedule_id`,`start`,`id`);
CREATE INDEX `slot_start` ON `slot` (`start`,`id`);
CREATE INDEX `slot_identifier` ON `slot` (`identifier_value`,`identifier_system`);
CREATE TRIGGER `appointment_version_is_kept` BEFORE UPDATE ON `appointment_version` BEGIN SELECT RAISE(ABORT, 'appointment_version is append-only'); END;
CREATE TRIGGER `appointment_version_stays` BEFORE DELETE ON `appointment_version` BEGIN SELECT RAISE(ABORT, 'appointment_version is append-only'); END;
CREATE TRIGGER `audit_is_kept` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER `audit_stays` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER `audit_seal_is_kept` BEFORE UPDATE ON `audit_seal` BEGIN SELECT RAISE(ABORT, 'audit_seal is append-only'); END;
CREATE TRIGGER `audit_seal_stays` BEFORE DELETE ON `audit_seal` BEGIN SELECT RAISE(ABORT, 'audit_seal is append-only'); END;
CREATE INDEX `audit_appointment` ON `audit` (`appointment_id`) WHERE "audit"."appointment_id" is not null;
