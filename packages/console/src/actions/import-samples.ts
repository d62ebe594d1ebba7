import { showSandbox } from "../pages/sandbox.ts";
import type { Page } from "../visit.ts";

/** Adds the samples that are missing. */
export const importSamples: Page = async (context) => {
  const { sandbox } = context.var.ports;
  if (sandbox?.importSamples === undefined) return showSandbox(context, {});
  await sandbox.importSamples();
  return showSandbox(context, { done: "The samples are in place." });
};
