import type { Issue, Resource } from "@careslot/fhir";
import { beyondBounds } from "../rules/within-bounds.ts";
import { maximumDepth, maximumElements, maximumIssues } from "./limits.ts";
import { ruleContext } from "./rule-context.ts";
import type { Fault, Walk } from "./walk.ts";

/** Starts a walk at the root of a resource; the issues grow as it goes. */
export function startWalk(root: Resource): { readonly walk: Walk; readonly issues: readonly Issue[] } {
  const trail: (string | number)[] = [nameOf(root.resourceType)];
  const issues: Issue[] = [];
  const told = new Set<string>();
  let elements = 0;
  let isTooLarge = false;

  function admits(): boolean {
    if (trail.length <= maximumDepth && ++elements <= maximumElements) return true;
    if (!isTooLarge) report(beyondBounds);
    isTooLarge = true;
    return false;
  }

  function report(fault: Fault): void {
    if (issues.length >= maximumIssues) return;
    const expression = pathOf(trail, fault.below);
    const once = `${fault.rule} ${fault.label} ${expression}`;
    if (told.has(once)) return;
    told.add(once);
    const { rule, code, severity = "error", diagnostics, definition } = fault;
    issues.push({ severity, code, rule, expression, diagnostics, source: definition.url });
  }

  return {
    issues,
    walk: {
      context: ruleContext(root),
      enter: (step) => void trail.push(step),
      leave: () => void trail.pop(),
      admits,
      report,
    },
  };
}

/** The name of a type, or what every resource is, for what is no name of a type: that is not repeated. */
function nameOf(type: unknown): string {
  return typeof type === "string" && /^[A-Za-z]{1,64}$/.test(type) ? type : "Resource";
}

function pathOf(trail: readonly (string | number)[], below = ""): string {
  let path = "";
  for (const step of trail) path += typeof step === "number" ? `[${step}]` : path === "" ? step : `.${step}`;
  return below === "" ? path : `${path}.${below}`;
}
