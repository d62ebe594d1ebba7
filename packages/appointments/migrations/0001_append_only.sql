-- What was acknowledged or witnessed is never changed: not by this code, and not by a slip of anybody else's.
CREATE TRIGGER `appointment_version_is_kept` BEFORE UPDATE ON `appointment_version` BEGIN SELECT RAISE(ABORT, 'appointment_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `appointment_version_stays` BEFORE DELETE ON `appointment_version` BEGIN SELECT RAISE(ABORT, 'appointment_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_is_kept` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_stays` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_seal_is_kept` BEFORE UPDATE ON `audit_seal` BEGIN SELECT RAISE(ABORT, 'audit_seal is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_seal_stays` BEFORE DELETE ON `audit_seal` BEGIN SELECT RAISE(ABORT, 'audit_seal is append-only'); END;
