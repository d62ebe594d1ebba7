import type { Appointments } from "@careslot/appointments";

/** A service to choose. */
export interface ServiceChoice {
  readonly id: string;
  readonly name: string;
}

/** As many services as a list to choose from holds. */
const most = 200;

/** The services of the directory, by name. */
export async function readServices({
  listDirectory,
}: Pick<Appointments, "listDirectory">): Promise<readonly ServiceChoice[]> {
  const found = await listDirectory("HealthcareService", "", most);
  return found
    .map(({ id, content }) => ({ id, name: (JSON.parse(content) as { readonly name?: string }).name ?? id }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
