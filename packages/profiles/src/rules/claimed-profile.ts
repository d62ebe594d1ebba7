import { isObject, type JsonObject, own } from "../json-object.ts";
import { withoutVersion } from "../schema/canonical.ts";
import type { Profile } from "../schema/schema.ts";
import type { Shape } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/**
 * Asserts that a profile that a resource claims is one for its type (BOOK-42). A profile that is not known here cannot
 * be checked, which is worth a warning. Gives the known ones.
 */
export function claimedProfiles(
  walk: Walk,
  resource: JsonObject,
  shape: Shape,
  profileOf: (url: string) => Profile | undefined,
): readonly Profile[] {
  const meta = own(resource, "meta");
  const urls = isObject(meta) ? own(meta, "profile") : undefined;
  if (!Array.isArray(urls)) return [];
  return urls.flatMap((url: unknown, index) => {
    const profile = typeof url === "string" ? profileOf(withoutVersion(url)) : undefined;
    if (profile?.type === shape.name) return [profile];
    if (typeof url === "string") report(walk, index, shape, profile);
    return [];
  });
}

function report(walk: Walk, index: number, { name, definition }: Shape, profile: Profile | undefined): void {
  walk.report({
    rule: profile === undefined ? "profile-unknown" : "profile-type",
    code: profile === undefined ? "not-supported" : "value",
    severity: profile === undefined ? "warning" : "error",
    label: "Meta.profile",
    diagnostics:
      profile === undefined
        ? "The profile that the resource claims is not known here: it is not checked."
        : `The profile that the resource claims is one of ${profile.type}, not of ${name}.`,
    definition,
    below: `meta.profile[${index}]`,
  });
}
