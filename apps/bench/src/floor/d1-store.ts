import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";
import { type Bound, bookingBatch, cancellationBatch, statements } from "./statements.ts";
import type { FloorStore, StoredResource } from "./store.ts";

/** The schedules of a service, their actors, and the organisation and places of the services among these: in one go. */
const belongingTo = `
  with schedules as (
    select directory.* from service_name
    join schedule_service on schedule_service.service_id = service_name.service_id
    join directory on directory.type = 'Schedule' and directory.id = schedule_service.schedule_id
    where service_name.value = ? and service_name.system = ''
  ), actors as (
    select directory.* from schedules, json_each(schedules.content, '$.actor') as actor, directory
    where directory.type = substr(actor.value ->> 'reference', 1, instr(actor.value ->> 'reference', '/') - 1)
      and directory.id = substr(actor.value ->> 'reference', instr(actor.value ->> 'reference', '/') + 1)
  )
  select * from schedules union all select * from actors union all
  select directory.* from actors, directory
  where actors.type = 'HealthcareService' and directory.type in ('Organization', 'Location')
    and directory.id in (
      substr(actors.content ->> '$.providedBy.reference', 14), substr(actors.content ->> '$.location[0].reference', 10)
    )`;

/** The same rows on D1: a round trip for each interaction. */
export function openD1Store(database: D1Database): FloorStore {
  const bind = ([sql, ...values]: Bound): D1PreparedStatement => database.prepare(sql).bind(...values);
  const store = async (batch: readonly Bound[]): Promise<void> => void (await database.batch(batch.map(bind)));
  return {
    read: async (id) => (await bind([statements.read, id]).first()) ?? undefined,
    readVersion: async (id, versionId) => (await bind([statements.readVersion, id, versionId]).first()) ?? undefined,
    history: async (id) => (await bind([statements.history, id]).all<never>()).results,
    search: async ({ service, from, before, withIncludes }) => {
      const search = bind([statements.search, service, from, before]);
      if (!withIncludes) return { slots: (await search.all<StoredResource>()).results, included: [] };
      const [slots, included] = await database.batch<StoredResource>([search, bind([belongingTo, service])]);
      return { slots: slots?.results ?? [], included: included?.results ?? [] };
    },
    book: (made) => store(bookingBatch(made)),
    cancel: (made) => store(cancellationBatch(made)),
    recordAccess: (values) => store([[statements.audit, ...values]]),
  };
}
