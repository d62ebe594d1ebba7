import type { VersionKey } from "../appointments.ts";
import type { Answers, Operation, SeenVersion } from "./history.ts";

/** A diary that does one thing at a time: what every store must look like from outside. */
export interface Diary {
  /** The appointment that holds a slot. */
  readonly holders: ReadonlyMap<string, string>;
  /** Versions by appointment, newest first. */
  readonly versions: ReadonlyMap<string, readonly KnownVersion[]>;
  /** What each request that succeeded led to. */
  readonly requests: ReadonlyMap<string, VersionKey>;
}

/** A version; without content where it is of a change whose answer nobody has seen. */
interface KnownVersion extends Omit<SeenVersion, "content"> {
  readonly content?: string;
}

export const emptyDiary: Diary = { holders: new Map(), versions: new Map(), requests: new Map() };

/** What the diary is after an operation, or nothing where it could not have been answered like this. */
export function perform(diary: Diary, operation: Operation): Diary | undefined {
  switch (operation.kind) {
    case "book":
      return book(diary, operation);
    case "cancel":
      return cancel(diary, operation);
    case "read":
      return provided(diary, matches([diary.versions.get(operation.id)?.[0]], [operation.answer?.said]));
    case "history":
      return provided(diary, matches(diary.versions.get(operation.id) ?? [], operation.answer?.said ?? []));
    case "look":
      return provided(diary, diary.holders.has(operation.slotId) === (operation.answer?.said === "taken"));
  }
}

/** Whether an operation, done as it was answered, leaves the diary as it was. */
export function changesNothing(operation: Operation): boolean {
  if (operation.kind !== "book" && operation.kind !== "cancel") return true;
  return operation.answer?.said.ok === false;
}

function book(diary: Diary, operation: Operation & { kind: "book" }): Diary | undefined {
  const { slotId, request, stores, answer, invoked } = operation;
  const isTaken = diary.holders.has(slotId);
  if (answer?.said.ok === false) {
    return provided(diary, isReason(diary, request, answer.said, isTaken));
  }
  const unknown: KnownVersion = { id: `unanswered-${invoked}`, versionId: 1, status: "booked" };
  const version = answer?.said.version ?? stores ?? unknown;
  const isNew = !diary.versions.has(version.id) && version.versionId === 1 && version.status === "booked";
  if (isTaken || !isNew || isUsed(diary, request)) return undefined;
  return { ...store(diary, version, request), holders: new Map(diary.holders).set(slotId, version.id) };
}

function cancel(diary: Diary, operation: Operation & { kind: "cancel" }): Diary | undefined {
  const { id, versionId, request, stores, answer } = operation;
  const current = diary.versions.get(id)?.[0];
  const isCurrent = current?.versionId === versionId - 1 && current.status === "booked";
  if (answer?.said.ok === false) {
    return provided(diary, isReason(diary, request, answer.said, !isCurrent));
  }
  const unknown: KnownVersion = { id, versionId, status: "cancelled" };
  const version = answer?.said.version ?? stores ?? unknown;
  const isNext = version.id === id && version.versionId === versionId && version.status === "cancelled";
  if (!isCurrent || !isNext || isUsed(diary, request)) return undefined;
  const holders = new Map([...diary.holders].filter(([, holder]) => holder !== id));
  return { ...store(diary, version, request), holders };
}

function store(diary: Diary, version: KnownVersion, request: string | undefined): Diary {
  const before = diary.versions.get(version.id) ?? [];
  const { id, versionId } = version;
  return {
    ...diary,
    versions: new Map(diary.versions).set(id, [version, ...before]),
    requests: request === undefined ? diary.requests : new Map(diary.requests).set(request, { id, versionId }),
  };
}

function provided(diary: Diary, holds: boolean): Diary | undefined {
  return holds ? diary : undefined;
}

/** Whether a refusal has the reason that it says it has: that the request is a repetition, or else what stands in its way. */
function isReason(
  diary: Diary,
  request: string | undefined,
  said: Extract<Answers["book" | "cancel"], { ok: false }>,
  isInTheWay: boolean,
): boolean {
  switch (said.reason) {
    case "request-repeated":
      return isFirst(diary, request, said.first);
    case "unstated":
      return isInTheWay || isUsed(diary, request);
    case "slot-taken":
    case "version-conflict":
      return isInTheWay;
  }
}

function isUsed(diary: Diary, request: string | undefined): boolean {
  return request !== undefined && diary.requests.has(request);
}

function isFirst(diary: Diary, request: string | undefined, said: VersionKey): boolean {
  const first = request === undefined ? undefined : diary.requests.get(request);
  return first?.id === said.id && first.versionId === said.versionId;
}

function matches(known: readonly (KnownVersion | undefined)[], seen: readonly (SeenVersion | undefined)[]): boolean {
  return known.length === seen.length && known.every((version, index) => isSame(version, seen[index]));
}

function isSame(known: KnownVersion | undefined, seen: SeenVersion | undefined): boolean {
  if (known === undefined || seen === undefined) return known === seen;
  const isLike = known.versionId === seen.versionId && known.status === seen.status;
  return known.id === seen.id && isLike && (known.content === undefined || known.content === seen.content);
}
