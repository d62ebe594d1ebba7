import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isDistinct, text, textsOfAll, values, valuesOfAll } from "./element.ts";

/** Asserts that no two entries are of the same version of the same URL. */
export const bdl7: NativeInvariant = invariant("bdl-7", (bundle) =>
  isDistinct(
    values(bundle, "entry")
      .filter((entry) => text(entry, "fullUrl") !== undefined)
      .map((entry) => `${text(entry, "fullUrl")}${versionOf(entry)}`),
  ),
);

function versionOf(entry: unknown): string {
  return textsOfAll(valuesOfAll(values(entry, "resource"), "meta"), "versionId").join("");
}
