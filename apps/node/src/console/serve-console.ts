import { consolePath, type ConsolePorts, createConsole, createRecent } from "@careslot/console";
import type { Ports } from "@careslot/provider";
import type { Middleware } from "../server/middleware.ts";

/** How the console is to be served here; the rest it takes from the provider. */
export type ConsoleChoice = Pick<ConsolePorts, "access" | "mint" | "sandbox" | "synthetic">;

/** The console as a server takes it. */
export interface ServedConsole {
  readonly middleware: Middleware;
  readonly watch: NonNullable<Ports["watch"]>;
}

/** Serves the console beside the provider, at a path of its own outside of the service root. */
export function serveConsole(choice: ConsoleChoice): ServedConsole {
  const recent = createRecent();
  return {
    watch: recent.watch,
    middleware: (provider, ports) => {
      const desk = createConsole({ ...choice, ...ports, provider: (request) => provider(request), recent });
      return (request, bindings) => (isConsole(request) ? desk.fetch(request) : provider(request, bindings));
    },
  };
}

function isConsole({ url }: Request): boolean {
  const { pathname } = new URL(url);
  return pathname === consolePath || pathname.startsWith(`${consolePath}/`);
}
