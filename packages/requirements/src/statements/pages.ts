/** A page that requirements are stated on. */
export interface Page {
  readonly title: string;
  /** Absent for what no page settles. */
  readonly url?: string;
}

// The pages of the NHS Booking API.
export const bookPage: Page = ofApi("Book an Appointment", "04e05d4f", "explore/book_an_appointment");
export const cancelPage: Page = ofApi("Cancel an Appointment", "ad5aabaa", "explore/cancel_an_appointment");
export const readPage: Page = ofApi("Get an Appointment", "7507e2fa", "explore/get_an_appointment");
export const searchPage: Page = ofApi("Search for free Slots", "774994df", "explore/search_slots");
export const patientSearchPage: Page = ofApi(
  "Search for Patient's Appointments",
  "04e05d4f",
  "explore/search_patient_appointments",
);
export const appointmentPage: Page = ofApi("Appointment", "79975bc1", "fhir_resources/appointment");
export const bundlePage: Page = ofApi("Bundle", "0ca772e1", "fhir_resources/bundle");
export const capabilityPage: Page = ofApi("CapabilityStatement", "04e05d4f", "fhir_resources/capabilitystatement");
export const documentPage: Page = ofApi("DocumentReference", "708470aa", "fhir_resources/document_reference");
export const patientPage: Page = ofApi("Patient", "1e18c5fe", "fhir_resources/patient");
export const schedulePage: Page = ofApi("Schedule", "774994df", "fhir_resources/schedule");
export const slotPage: Page = ofApi("Slot", "1e18c5fe", "fhir_resources/slot");
export const headersPage: Page = ofApi("Overview: request headers", "b1d70a1f", "explore/overview");

const guide = "https://github.com/nhsd-a2si/docs-uec-appts";

// The guide for urgent and emergency care (UEC), which the assurance of providers follows.
export const guideApi: Page = ofGuide("API implementation", "d8e60191", "implementation/implementation_API");
export const guideTokens: Page = ofGuide("Authentication", "2d3c38d3", "functional_spec/fs_authentication");
export const guideErrors: Page = ofGuide("Error handling", "53737a2e", "functional_spec/error/er_overview");
export const guideStatuses: Page = ofGuide(
  "Error handling: responses",
  "e5f38991",
  "functional_spec/error/er_errorhandling",
);
export const guideTimes: Page = ofGuide("Times", "587931de", "functional_spec/fs_times");
export const guideTransactions: Page = ofGuide("Transaction integrity", "8e78d116", "functional_spec/fs_xti");
export const guideSlots: Page = ofGuide("Slot management", "ec7a8726", "functional_spec/fs_slotmanagement");
export const guideContact: Page = ofGuide("Patient contact", "23360f6d", "functional_spec/fs_patientcontact");
export const guideBooking: Page = ofGuide("Booking requirements", "b631a0bd", "scope/sr_booking");
export const guideRebooking: Page = ofGuide("Rebook and cancel", "7dc616c4", "scope/sr_rebookcancel");
export const guideNonFunctional: Page = { title: "UEC guide: Non-functional requirements", url: guide };
export const guideStories: Page = ofGuide("User stories", "494690c4", "scope/user_stories");
export const assurance: Page = ofGuide("Provider assurance", "415583af", "assurance/assurance_scal");

// FHIR STU3, and what profiles it.
export const fhirHttp: Page = ofFhir("RESTful API", "http.html");
export const fhirConcurrency: Page = ofFhir("RESTful API, managing resource contention", "http.html#concurrency");
export const fhirAppointment: Page = ofFhir("Appointment", "appointment.html");
export const fhirReferences: Page = ofFhir("References, contained resources", "references.html#contained");
export const spineErrors: Page = {
  title: "Spine error codes",
  url: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
};

/** The NHS test toolkit (TKW), whose checks are the closest there is to a statement. */
export const toolkit: Page = {
  title: "NHS test toolkit for 111 and UEC",
  url: "https://github.com/nhsdigitalmait/FHIR_111_UEC",
};

/** What the sibling API for GP systems does where this one is silent. */
export const gpConnect: Page = {
  title: "GP Connect 1.2.7, where the Booking API is silent",
  url: "https://developer.nhs.uk/apis/gpconnect-1-2-7/",
};

/** Where the pages disagree, or say nothing, one reading had to be chosen. */
export const decided: Page = { title: "Careslot's reading, where the NHS pages disagree or are silent" };

function ofApi(title: string, commit: string, path: string): Page {
  return {
    title: `NHS Booking API: ${title}`,
    url: `https://github.com/nhsconnect/NHS-Booking-API/blob/${commit}/pages/${path}.md`,
  };
}

function ofGuide(title: string, commit: string, path: string): Page {
  return {
    title: `UEC guide: ${title}`,
    url: `${guide}/blob/${commit}/_pages/${path}.md`,
  };
}

function ofFhir(title: string, path: string): Page {
  return { title: `FHIR STU3: ${title}`, url: `https://hl7.org/fhir/STU3/${path}` };
}
