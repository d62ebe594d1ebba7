import { cannotApply } from "../../case-stopped.ts";
import { resourceIn } from "../../checks/resource.ts";
import type { Context } from "../../context.ts";
import { readCapability } from "../../interactions/read-capability.ts";

/** Ends the case where the provider does not say of itself that it offers XML: it should, and need not. */
export async function needsXml(context: Context): Promise<void> {
  const capability = resourceIn(await readCapability(context), "CapabilityStatement");
  const formats: unknown = capability?.["format"];
  if (!JSON.stringify(formats ?? []).includes("xml")) {
    throw cannotApply("the CapabilityStatement does not list XML among its formats");
  }
}
