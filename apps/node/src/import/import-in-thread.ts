import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Refusal, systemCode } from "../refusal.ts";
import type { Imported } from "./import-files.ts";
import type { ImportMessage, ImportOrder } from "./import-messages.ts";
import type { ShowProgress } from "./with-progress.ts";

/**
 * Megabytes of the thread's heap. New objects get little room, so that what is read and written in passing is cleared
 * away early; what is left is what an import remembers of its resources, and about a million of them fit in.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 };

/**
 * Imports files in a thread of its own: its memory can be bounded, and the progress moves on while the database, which
 * makes its caller wait, stores.
 */
export async function importInThread(order: ImportOrder, show: ShowProgress): Promise<Imported> {
  let last: ImportMessage | undefined;
  const thread = new Worker(new URL("import-thread.ts", import.meta.url), { workerData: order, resourceLimits });
  thread.on("message", (message: ImportMessage) => {
    last = message;
    if ("progress" in message) show(...message.progress);
  });
  try {
    await once(thread, "exit");
  } catch (error) {
    if (systemCode(error) !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    throw new Refusal("nothing was imported\nThe files hold too much for one import: import them in parts.");
  }
  if (last !== undefined && "imported" in last) return last.imported;
  throw new Refusal(last !== undefined && "refused" in last ? last.refused : "nothing was imported");
}
