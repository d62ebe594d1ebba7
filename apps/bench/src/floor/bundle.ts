import type { Found, StoredResource } from "./store.ts";

/** A searchset Bundle put together from stored text, without reading it. */
export function searchset(baseUrl: string, { slots, included }: Found): string {
  const entry = (mode: string) => (resource: StoredResource) =>
    `{"fullUrl":"${baseUrl}/${resource.type}/${resource.id}","resource":${resource.content},"search":{"mode":"${mode}"}}`;
  const entries = [...slots.map(entry("match")), ...included.map(entry("include"))];
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
