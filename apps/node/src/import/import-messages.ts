import type { Imported } from "./import-files.ts";
import type { ShowProgress } from "./with-progress.ts";

/** What the thread of an import is started with. */
export interface ImportOrder {
  readonly files: readonly string[];
  readonly databaseUrl: string;
}

/** What the thread says: how far it has come, and in the end how it went. */
export type ImportMessage =
  | { readonly progress: Parameters<ShowProgress> }
  | { readonly imported: Imported }
  | { readonly refused: string };
