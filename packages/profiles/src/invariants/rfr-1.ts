import { exists, text, values } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only a device or a practitioner acts on behalf of another; who is not contained here is not judged. */
export const rfr1: NativeInvariant = invariant("rfr-1", (requester, context) => {
  const [agent] = values(requester, "agent");
  const url = text(agent, "reference");
  const type = url?.startsWith("#") === true ? text(context.contained(url)?.resource, "resourceType") : undefined;
  return type === undefined || ["Device", "Practitioner"].includes(type) || !exists(requester, "onBehalfOf");
});
