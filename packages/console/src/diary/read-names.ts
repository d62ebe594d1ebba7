import type { Appointments } from "@careslot/appointments";

/** What people call a schedule: its service, and who is seen. */
export interface DiaryName {
  readonly service: string;
  readonly serviceId?: string;
  readonly clinician?: string;
}

/** What of a directory resource a name is made of. */
interface Named {
  readonly name?:
    | string
    | readonly { readonly prefix?: string[]; readonly given?: string[]; readonly family?: string }[];
  readonly actor?: readonly { readonly reference?: string }[];
}

/** Reads the names of schedules, by the ids of the schedules. */
export async function readNames(
  { readDirectory }: Pick<Appointments, "readDirectory">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DiaryName>> {
  const schedules = (await readDirectory("Schedule", ids)).map(({ id, content }) => ({
    id,
    actors: (JSON.parse(content) as Named).actor?.map(({ reference = "" }) => reference) ?? [],
  }));
  const actorsOf = (type: string, from = schedules) => [...new Set(from.flatMap(({ actors }) => idsOf(type, actors)))];
  const [services, clinicians] = await Promise.all([
    readDirectory("HealthcareService", actorsOf("HealthcareService")),
    readDirectory("Practitioner", actorsOf("Practitioner")),
  ]);
  const names = new Map(
    [...services, ...clinicians].map(({ id, content }) => [id, nameOf(JSON.parse(content) as Named)]),
  );
  return new Map(
    schedules.map((schedule) => {
      const [serviceId] = actorsOf("HealthcareService", [schedule]);
      const [practitioner] = actorsOf("Practitioner", [schedule]);
      const clinician = practitioner === undefined ? undefined : names.get(practitioner);
      const service = (serviceId === undefined ? undefined : (names.get(serviceId) ?? serviceId)) ?? schedule.id;
      return [schedule.id, { service, ...(serviceId && { serviceId }), ...(clinician && { clinician }) }];
    }),
  );
}

function idsOf(type: string, references: readonly string[]): readonly string[] {
  return references.flatMap((reference) => {
    const [is, id] = reference.split("/").slice(-2);
    return is === type && id !== undefined ? [id] : [];
  });
}

function nameOf({ name }: Named): string | undefined {
  if (name === undefined || typeof name === "string") return name;
  const [first] = name;
  return first && [...(first.prefix ?? []), ...(first.given ?? []), first.family ?? ""].join(" ").trim();
}
