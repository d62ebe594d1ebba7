import type { Answers, Asked, History, Operation, SeenVersion } from "../history.ts";

/**
 * A history told as a list of events: an operation by its name at its first mention begins, at its second it is answered.
 * One that is mentioned once never is.
 */
export function tellHistory(operations: Readonly<Record<string, Told>>, events: string): History {
  const order = events.split(" ");
  return Object.entries(operations).map(([name, { said, ...asked }]) => {
    const invoked = order.indexOf(name);
    const at = order.lastIndexOf(name);
    return { ...asked, invoked, ...(at === invoked ? {} : { answer: { at, said } }) } as unknown as Operation;
  });
}

type Told = {
  readonly [Kind in Asked["kind"]]: Extract<Asked, { kind: Kind }> & { readonly said: Answers[Kind] };
}[Asked["kind"]];

export function booked(slotId: string, id: string, request?: string): Told {
  return {
    kind: "book",
    slotId,
    ...(request === undefined ? {} : { request }),
    stores: version(id),
    said: { ok: true, version: version(id) },
  };
}

export function taken(slotId: string): Told {
  return { kind: "book", slotId, said: { ok: false, reason: "slot-taken" } };
}

export function refused(slotId: string, request?: string): Told {
  return { kind: "book", slotId, ...(request && { request }), said: { ok: false, reason: "unstated" } };
}

export function repeated(slotId: string, request: string, id: string): Told {
  return {
    kind: "book",
    slotId,
    request,
    said: { ok: false, reason: "request-repeated", first: { id, versionId: 1 } },
  };
}

export function cancelled(id: string, versionId = 2): Told {
  const stores = version(id, versionId);
  return { kind: "cancel", id, versionId, stores, said: { ok: true, version: stores } };
}

export function conflict(id: string, versionId = 2): Told {
  return { kind: "cancel", id, versionId, said: { ok: false, reason: "version-conflict" } };
}

export function read(id: string, versionId?: number, content?: string): Told {
  const said = versionId === undefined ? undefined : { ...version(id, versionId), ...(content && { content }) };
  return { kind: "read", id, said };
}

export function history(id: string, ...versionIds: readonly number[]): Told {
  return { kind: "history", id, said: versionIds.map((versionId) => version(id, versionId)) };
}

export function looked(slotId: string, said: Answers["look"]): Told {
  return { kind: "look", slotId, said };
}

function version(id: string, versionId = 1): SeenVersion {
  return { id, versionId, status: versionId === 1 ? "booked" : "cancelled", content: `${id} ${versionId}` };
}
