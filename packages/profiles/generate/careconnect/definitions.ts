import { appointment } from "./appointment.ts";
import { documentReference } from "./document-reference.ts";
import { appointmentCancellationReason } from "./extensions/appointment-cancellation-reason.ts";
import { birthPlace } from "./extensions/birth-place.ts";
import { bookingOrganisation } from "./extensions/booking-organisation.ts";
import { deathNotificationStatus } from "./extensions/death-notification-status.ts";
import { deliveryChannel } from "./extensions/delivery-channel.ts";
import { ethnicCategory } from "./extensions/ethnic-category.ts";
import { mainLocation } from "./extensions/main-location.ts";
import { nhsCommunication } from "./extensions/nhs-communication.ts";
import { nhsNumberVerificationStatus } from "./extensions/nhs-number-verification-status.ts";
import { nominatedPharmacy } from "./extensions/nominated-pharmacy.ts";
import { organizationPeriod } from "./extensions/organization-period.ts";
import { patientBirthTime } from "./extensions/patient-birth-time.ts";
import { patientCadavericDonor } from "./extensions/patient-cadaveric-donor.ts";
import { religiousAffiliation } from "./extensions/religious-affiliation.ts";
import { residentialStatus } from "./extensions/residential-status.ts";
import { treatmentCategory } from "./extensions/treatment-category.ts";
import { healthcareService } from "./healthcare-service.ts";
import { location } from "./location.ts";
import { organization } from "./organization.ts";
import { patient } from "./patient.ts";
import { practitioner } from "./practitioner.ts";
import { practitionerRole } from "./practitioner-role.ts";
import { schedule } from "./schedule.ts";
import { slot } from "./slot.ts";
import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";

/** The CareConnect profiles that booking uses, and the extensions that they name. */
export const careConnectDefinitions: readonly ProfileDefinition[] = [
  appointment,
  documentReference,
  appointmentCancellationReason,
  birthPlace,
  bookingOrganisation,
  deathNotificationStatus,
  deliveryChannel,
  ethnicCategory,
  mainLocation,
  nhsCommunication,
  nhsNumberVerificationStatus,
  nominatedPharmacy,
  organizationPeriod,
  patientBirthTime,
  patientCadavericDonor,
  religiousAffiliation,
  residentialStatus,
  treatmentCategory,
  healthcareService,
  location,
  organization,
  patient,
  practitioner,
  practitionerRole,
  schedule,
  slot,
];
