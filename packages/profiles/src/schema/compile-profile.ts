import { titleOf } from "./canonical.ts";
import { compileContent } from "./compile-content.ts";
import { compileInvariants } from "./compile-invariants.ts";
import type { Content } from "./constraint.ts";
import { draftOf } from "./draft.ts";
import { refuseOnRoot } from "./element-members.ts";
import type { ProfileDefinition } from "./profile-definition.ts";
import type { Sources } from "./sources.ts";

/**
 * Compiles what a profile says beyond its base type.
 * @throws TypeError naming the element, for anything that cannot be honoured: a profile never means less than it says.
 */
export function compileProfile(profile: ProfileDefinition, sources: Sources): Content {
  const shape = sources.shapeOf(profile.type);
  if (shape?.isResource !== true && shape?.name !== "Extension") {
    throw new TypeError(`${profile.url}: ${profile.type} is neither a resource that is checked here nor Extension`);
  }
  const definition = { url: profile.url, title: titleOf(profile.url) };
  const draft = draftOf(profile);
  refuseOnRoot(draft, definition);
  return {
    ...compileContent(draft, shape, definition, sources),
    invariants: compileInvariants(draft, definition, sources),
  };
}
