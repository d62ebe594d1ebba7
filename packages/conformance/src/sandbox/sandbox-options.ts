import type { FailureKind, FailureRule } from "./failure-rule.ts";
import type { Remark } from "./remark.ts";

/** How a sandbox behaves, and what it needs from the outside. */
export interface SandboxOptions {
  /** Service root of the provider: the `aud` of tokens, and the root of every URL that it gives. */
  readonly baseUrl: string;
  /** `on`: requests come as to the Spine Secure Proxy, its URL before the provider's, and its headers are demanded. */
  readonly ssp: "on" | "off";
  /** ASID of the provider. */
  readonly asid: string;
  readonly failures: readonly FailureRule[];
  /** Milliseconds until an answer that does not come is given up. */
  readonly patience: number;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Gives a number from 0 up to 1. */
  readonly random: () => number;
  /** Hears what became of each request. */
  readonly tell: (told: Told) => void;
}

/** What became of a request. No body, no token, no query. */
export interface Told {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The failure that was asked for, if one was. */
  readonly failure?: FailureKind;
  readonly remarks: readonly Remark[];
}
