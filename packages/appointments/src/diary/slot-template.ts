import type { SlotPlan } from "./diary-change.ts";

/** System of identifiers that are UUIDs (SLOT-24). */
export const uuidSystem = "https://tools.ietf.org/html/rfc4122";

const profile = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1";
const deliveryChannel = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1";

/** What the slots of a plan have in common, as FHIR JSON: id, identifier, start and end wait to be filled (SLOT-25). */
export function slotTemplate({ scheduleId, channel }: SlotPlan): string {
  return JSON.stringify({
    resourceType: "Slot",
    id: "",
    meta: { profile: [profile] },
    ...(channel !== undefined && { extension: [{ url: deliveryChannel, valueCode: channel }] }),
    identifier: [{ system: uuidSystem, value: "" }],
    schedule: { reference: `Schedule/${scheduleId}` },
    status: "free",
    start: "",
    end: "",
  });
}
