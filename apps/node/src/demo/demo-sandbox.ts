import { basename } from "node:path";
import type { Appointments } from "@careslot/appointments";
import type { Sandbox } from "@careslot/console";
import { importText } from "../console/import-text.ts";
import { isEmbedded } from "../store/database-file.ts";
import type { ReplaceableStore } from "../store/replaceable-store.ts";

/** What the demonstration's console may do to its data. A database on a server is not its own to start over with. */
export function demoSandbox(
  { use, startOver }: ReplaceableStore,
  databaseUrl: string,
  fill: (appointments: Appointments) => Promise<void>,
): Sandbox {
  const reset = async (): Promise<string> => {
    const aside = await startOver(fill, new Date());
    const kept = aside === undefined ? "" : ` What there was is kept beside it in ${basename(aside)}.`;
    return `The sandbox has started over.${kept}`;
  };
  return {
    importText: (text) => use((appointments) => importText(text, appointments)),
    importSamples: () => use(fill),
    ...(isEmbedded(databaseUrl) && { reset }),
  };
}
