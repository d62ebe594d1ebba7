import { isObject, type JsonObject, own } from "../json-object.ts";
import { withoutVersion } from "../schema/canonical.ts";
import type { Profile } from "../schema/schema.ts";
import type { Shape } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/**
 * Asserts that a profile that a resource claims is one for its type (BOOK-42). A profile that is not known here cannot
 * be checked, which is worth a warning. Gives the known ones, each once.
 */
export function claimedProfiles(
  walk: Walk,
  resource: JsonObject,
  shape: Shape,
  profileOf: (url: string) => Profile | undefined,
): Profile[] {
  const meta = own(resource, "meta");
  const urls = isObject(meta) ? own(meta, "profile") : undefined;
  const known: Profile[] = [];
  if (!Array.isArray(urls)) return known;
  for (const [index, url] of urls.entries()) {
    if (typeof url !== "string") continue;
    const profile = profileOf(withoutVersion(url));
    if (profile?.type !== shape.name) report(walk, index, shape, profile);
    else if (!known.includes(profile)) known.push(profile);
  }
  return known;
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
