/** What can be made to go wrong: an error of the proxy or of the provider, or silence. */
export const failureKinds = ["403", "405", "415", "500", "502", "503", "504", "timeout", "lost"] as const;

/** `timeout`: nothing is done, and no answer comes. `lost`: it is done, and the answer does not come back. */
export type FailureKind = (typeof failureKinds)[number];

/** When to let a request fail, and how. */
export interface FailureRule {
  readonly kind: FailureKind;
  /** The share of requests that fail, above 0 and up to 1. */
  readonly share?: number;
  /** Id of the service in whose search it fails. */
  readonly service?: string;
}

/** Reads a rule: `502:10%`, `timeout@2000000009`, or `503` for all requests. Throws a `TypeError` for what is none. */
export function readFailureRule(text: string): FailureRule {
  const [, kind = "", share, service] = /^(\w+)(?::(\d{1,3})%|@([\w.-]{1,64}))?$/.exec(text) ?? [];
  const known = failureKinds.find((each) => each === kind);
  if (known === undefined || (share !== undefined && (Number(share) < 1 || Number(share) > 100))) {
    throw new TypeError(
      `--fail must be KIND, KIND:SHARE% or KIND@SERVICE, and KIND one of ${failureKinds.join(", ")}.`,
    );
  }
  if (service !== undefined) return { kind: known, service };
  return { kind: known, share: share === undefined ? 1 : Number(share) / 100 };
}
