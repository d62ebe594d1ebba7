import type { Booked, Cancelled, Version, VersionKey } from "../appointments.ts";

/**
 * What happened to a diary, as its callers saw it: which operation began and ended when, and what came of it. Every slot
 * of a history is free at its beginning.
 */
export type History = readonly Operation[];

/** An operation: what was asked, and what was answered. */
export type Operation = {
  readonly [Kind in Asked["kind"]]: Extract<Asked, { kind: Kind }> & {
    /** When it was asked: a place in one order of all that the callers did. */
    readonly invoked: number;
    /** Missing where no answer came: such an operation may have happened or not, at any time since. */
    readonly answer?: { readonly at: number; readonly said: Answers[Kind] };
  };
}[Asked["kind"]];

/** What can be asked of a diary. */
export type Asked =
  | {
      readonly kind: "book";
      readonly slotId: string;
      /** What makes the request unique, its consumer included. */
      readonly request?: string;
      /** What it is to store, where the caller knows it before the answer: found later, it shows that the booking was made. */
      readonly stores?: SeenVersion;
    }
  | {
      readonly kind: "cancel";
      readonly id: string;
      /** The version that it makes: one more than that on which it is based. */
      readonly versionId: number;
      readonly request?: string;
      readonly stores?: SeenVersion;
    }
  | { readonly kind: "read"; readonly id: string }
  | { readonly kind: "history"; readonly id: string }
  | { readonly kind: "look"; readonly slotId: string };

/** What is answered to each. */
export interface Answers {
  readonly book: { readonly ok: true; readonly version: SeenVersion } | Refused<Booked> | RefusedSomehow;
  readonly cancel: { readonly ok: true; readonly version: SeenVersion } | Refused<Cancelled> | RefusedSomehow;
  readonly read: SeenVersion | undefined;
  /** Newest first. */
  readonly history: readonly SeenVersion[];
  readonly look: "free" | "taken";
}

/** A version as somebody saw it. The content is only compared: a digest of what was sent will do. */
export type SeenVersion = VersionKey & Pick<Version, "status" | "content">;

/** A refusal that does not say which of the reasons there are it has, as seen from outside of a store. */
interface RefusedSomehow {
  readonly ok: false;
  readonly reason: "unstated";
}

type Refused<Outcome> = Extract<Outcome, { ok: false }>;

/** What came of a change that was acknowledged. */
export function storedBy(operation: Operation): SeenVersion | undefined {
  if (operation.kind !== "book" && operation.kind !== "cancel") return undefined;
  const said = operation.answer?.said;
  return said?.ok === true ? said.version : undefined;
}

/** Every version that an operation shows to its caller. */
export function shownBy(operation: Operation): readonly SeenVersion[] {
  if (operation.kind === "read") return operation.answer?.said === undefined ? [] : [operation.answer.said];
  if (operation.kind === "history") return operation.answer?.said ?? [];
  const stored = storedBy(operation);
  return stored === undefined ? [] : [stored];
}

/** When an operation was answered; never, where no answer came. */
export function ended(operation: Operation): number {
  return operation.answer?.at ?? Infinity;
}
