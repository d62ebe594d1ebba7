import type { FloorSlot } from "./store.ts";

/** Gives a resource of the directory, as FHIR JSON. */
type Directory = (type: string, id: string) => string | undefined;

/** A searchset Bundle put together from stored text, without reading it. */
export function searchset(baseUrl: string, slots: readonly FloorSlot[], included: readonly string[]): string {
  const entries = [
    ...slots.map(
      ({ id, content }) => `{"fullUrl":"${baseUrl}/Slot/${id}","resource":${content},"search":{"mode":"match"}}`,
    ),
    ...included,
  ];
  const head = `{"resourceType":"Bundle","id":"${crypto.randomUUID()}","meta":{"lastUpdated":"${new Date().toISOString()}"}`;
  return `${head},"type":"searchset","total":${slots.length},"link":[{"relation":"self","url":"${baseUrl}/Slot"}],"entry":[${entries.join()}]}`;
}

/** A history Bundle put together in the same way. */
export function historyBundle(baseUrl: string, id: string, contents: readonly string[]): string {
  const entries = contents.map(
    (content) =>
      `{"fullUrl":"${baseUrl}/Appointment/${id}","resource":${content},"request":{"method":"PUT","url":"Appointment/${id}"}}`,
  );
  return `{"resourceType":"Bundle","id":"${crypto.randomUUID()}","type":"history","total":${contents.length},"entry":[${entries.join()}]}`;
}

/** Entries of what the slots belong to: schedules, their actors, and the organisation and place of a service among them. */
export function includedEntries(baseUrl: string, slots: readonly FloorSlot[], directory: Directory): readonly string[] {
  const entries: string[] = [];
  const include = (reference: string): Record<string, unknown> => {
    const [type = "", id = ""] = reference.split("/");
    const content = directory(type, id) ?? "{}";
    entries.push(`{"fullUrl":"${baseUrl}/${reference}","resource":${content},"search":{"mode":"include"}}`);
    return type === "Schedule" || type === "HealthcareService" ? JSON.parse(content) : {};
  };
  for (const scheduleId of new Set(slots.map(({ schedule_id }) => schedule_id))) {
    const { actor } = include(`Schedule/${scheduleId}`) as { actor: readonly { reference: string }[] };
    for (const { reference } of actor) {
      const { providedBy, location } = include(reference) as {
        providedBy?: { reference: string };
        location?: readonly { reference: string }[];
      };
      if (providedBy !== undefined) include(providedBy.reference);
      for (const place of location ?? []) include(place.reference);
    }
  }
  return entries;
}
