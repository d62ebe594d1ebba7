import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../refusal.ts";
import { openStore } from "../store/open-store.ts";
import { importFiles } from "./import-files.ts";
import type { ImportMessage, ImportOrder } from "./import-messages.ts";

/** What runs in the thread of an import. */
const { files, databaseUrl } = workerData as ImportOrder;
try {
  using store = await openStore(databaseUrl);
  const { counts, warnings } = await importFiles(files, store.appointments, (...progress) => tell({ progress }));
  tell({ imported: { counts, warnings: { first: warnings.first, total: warnings.total } } });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  tell({ refused: error.message });
}

function tell(message: ImportMessage): void {
  parentPort?.postMessage(message);
}
