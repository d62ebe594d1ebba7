import { type FailureKind, failureKinds, type FailureRule } from "./failure-rule.ts";

/** The header by which a request asks for its own failure. */
const failureHeader = "Sandbox-Fail";

/** Whether, and how, a request is to fail: as it asks itself, or else by the first rule that it falls under. */
export function chooseFailure(
  { headers, url }: Request,
  rules: readonly FailureRule[],
  random: () => number,
): FailureKind | undefined {
  const asked = failureKinds.find((kind) => kind === headers.get(failureHeader));
  if (asked !== undefined) return asked;
  const searched = new Set(
    [...new URL(url).searchParams]
      .filter(([name]) => /^(?:service|schedule\.actor:healthcareservice)$/i.test(name))
      .map(([, value]) => value.slice(value.lastIndexOf("|") + 1)),
  );
  return rules.find(({ service, share = 1 }) => (service === undefined ? random() < share : searched.has(service)))
    ?.kind;
}
