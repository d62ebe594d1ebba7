import { values } from "./element.ts";

/** The places of the contained resources that a rule is broken by, relative to the resource that contains them. */
export function placesAmong(resource: unknown, breaks: (contained: unknown) => boolean, below = ""): readonly string[] {
  const all = values(resource, "contained");
  if (!all.some(breaks)) return NOWHERE;
  return all.flatMap((contained, index) => (breaks(contained) ? [`contained[${index}]${below}`] : []));
}

const NOWHERE: readonly string[] = [];
