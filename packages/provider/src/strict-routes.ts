import type { Settings } from "./ports.ts";
import type { Route } from "./route.ts";

const read = "patient/appointment.read";

/** The interface as the settings have it: where they want a token or a scope strictly, with all that is asked for (D-11, D-12). */
export function strictRoutes(routes: readonly Route[], { strict = [] }: Settings): readonly Route[] {
  return routes.map(({ open, ...route }) => ({
    ...route,
    ...(open && !strict.includes("metadata-token") && { open }),
    ...(strict.includes("read-scope") && route.scopes.includes(read) && { scopes: [read] }),
  }));
}
