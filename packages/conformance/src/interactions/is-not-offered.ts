import type { Answer } from "../http/answer.ts";

/** Says whether the provider declines an interaction altogether, as it may where the specification does not ask for it. */
export function isNotOffered({ status }: Answer): boolean {
  return status === 405 || status === 501;
}
