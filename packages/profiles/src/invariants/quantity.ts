import { text } from "./element.ts";

/** The system of the units of measure. */
export const UCUM = "http://unitsofmeasure.org";

/** Whether two quantities can be compared number by number. What would have to be converted first is not judged. */
export function hasSameUnit(first: unknown, second: unknown): boolean {
  return ["system", "code"].every((name) => text(first, name) === text(second, name));
}
