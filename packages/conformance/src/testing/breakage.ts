import type { Resource } from "@careslot/fhir";
import { type Asked, type Handler, resourceOf, type Told } from "./handler.ts";

/** Makes a provider that does one thing wrong out of one that does everything right. */
export type Breakage = (provider: Handler) => Handler;

type Condition = (asked: Asked, told: Told) => boolean;
type Change = (told: Told, asked: Asked) => Told;

/** Changes the answers for which the condition holds. */
export function answers(when: Condition, ...changes: readonly Change[]): Breakage {
  return (provider) => async (asked) => {
    const told = await provider(asked);
    return when(asked, told) ? changes.reduce((changed, change) => change(changed, asked), told) : told;
  };
}

/** Changes the requests for which the condition holds, so that the provider sees something else than was sent. */
export function hears(when: (asked: Asked) => boolean, change: (asked: Asked) => Asked): Breakage {
  return (provider) => async (asked) => provider(when(asked) ? change(asked) : asked);
}

export const booking = ({ method, path }: Asked): boolean => method === "POST" && path === "/Appointment";
export const cancelling = ({ method, path }: Asked): boolean => method === "PUT" && path.startsWith("/Appointment/");
export const reading = ({ method, path }: Asked): boolean => method === "GET" && /^\/Appointment\/[^/]+$/.test(path);
export const readingVersion = ({ method, path }: Asked): boolean => method === "GET" && /\/_history\/\w+$/.test(path);
export const readingHistory = ({ method, path }: Asked): boolean => method === "GET" && path.endsWith("/_history");
export const searching = ({ method, path }: Asked): boolean => method === "GET" && /^\/Slot(?:\?|$)/.test(path);

/** The conditions "this was asked" and "this status was given". */
export function given(asking: (asked: Asked) => boolean, status: number): Condition {
  return (asked, told) => asking(asked) && told.status === status;
}

export function withStatus(status: number): Change {
  return (told) => ({ ...told, status });
}

export function withHeader(name: string, value: string): Change {
  return (told) => {
    const headers = new Headers(told.headers);
    headers.set(name, value);
    return { ...told, headers };
  };
}

export function withoutHeader(name: string): Change {
  return (told) => {
    const headers = new Headers(told.headers);
    headers.delete(name);
    return { ...told, headers };
  };
}

export function withBody(body: string): Change {
  return (told) => ({ ...told, body });
}

export function withResource(change: (resource: Resource, asked: Asked) => object): Change {
  return (told, asked) => ({ ...told, body: JSON.stringify(change(resourceOf(told), asked)) });
}

/** Answers in the provider's stead, where the condition holds. */
export function takesOver(
  when: (asked: Asked) => boolean,
  answer: (asked: Asked, provider: Handler) => Promise<Told>,
): Breakage {
  return (provider) => async (asked) => (when(asked) ? answer(asked, provider) : provider(asked));
}

/** The request with another header. */
export function hearsHeader(when: (asked: Asked) => boolean, name: string, value: string): Breakage {
  return hears(when, (asked) => {
    const headers = new Headers(asked.headers);
    headers.set(name, value);
    return { ...asked, headers };
  });
}
