import type { Call } from "../call.ts";

/** The services whose slots the organisation that asks may not see (SLOT-38). */
export function withheldServices({ ports, claims }: Call): readonly string[] {
  return (claims && ports.release?.(claims.requesting_organization)) ?? [];
}
