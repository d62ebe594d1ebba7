import { consolePath, type ConsolePorts, createConsole, createRecent } from "@careslot/console";
import type { Ports } from "@careslot/provider";
import { Refusal } from "../refusal.ts";
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
      if (isConsole(new URL(ports.settings.baseUrl))) {
        throw new Refusal(`BASE_URL must lie outside of ${consolePath}, where the console is`);
      }
      const desk = createConsole({ ...choice, ...ports, provider: (request) => provider(request), recent });
      return (request, bindings) =>
        isConsole(new URL(request.url)) ? desk.fetch(request) : provider(request, bindings);
    },
  };
}

function isConsole({ pathname }: URL): boolean {
  return pathname === consolePath || pathname.startsWith(`${consolePath}/`);
}
