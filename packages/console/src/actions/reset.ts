import { showSandbox } from "../pages/sandbox.ts";
import type { Page } from "../visit.ts";

/** Starts over. */
export const reset: Page = async (context) => {
  const { sandbox } = context.var.ports;
  if (sandbox?.reset === undefined) return showSandbox(context, {});
  return showSandbox(context, { done: await sandbox.reset() });
};
