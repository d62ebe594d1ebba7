import { text } from "./element.ts";
import type { NativeInvariant } from "./native-invariant.ts";

/** Asserts that a local reference is the id of a contained resource. */
export const ref1: NativeInvariant = {
  key: "ref-1",
  check: (reference, context) => {
    const url = text(reference, "reference");
    const isLocal = url?.startsWith("#") === true && url !== "#";
    return !isLocal || context.contained(url) !== undefined ? NOWHERE : AT_REFERENCE;
  },
};

const NOWHERE: readonly string[] = [];
const AT_REFERENCE: readonly string[] = ["reference"];
