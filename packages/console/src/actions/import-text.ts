import { readForm } from "../http/read-form.ts";
import { showSandbox } from "../pages/sandbox.ts";
import type { Page } from "../visit.ts";

/** Imports what was pasted: all of it, or nothing. */
export const importText: Page = async (context) => {
  const { sandbox } = context.var.ports;
  const { text } = await readForm(context, ["text"]);
  if (sandbox === undefined) return showSandbox(context, {});
  if (text === "") return showSandbox(context, { errors: { text: "Paste resources in FHIR JSON" } });
  const imported = await sandbox.importText(text);
  if (!imported.ok) {
    return showSandbox(context, { text, faults: imported.faults, errors: { text: "Nothing was imported" } });
  }
  const counts = [...imported.counts].map(([type, count]) => `${count} ${type}`).join(", ");
  return showSandbox(context, { done: `Imported: ${counts}.` });
};
