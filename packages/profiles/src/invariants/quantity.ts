import { text } from "./element.ts";

/** The system of the units of measure. */
export const UCUM = "http://unitsofmeasure.org";

/** Whether two quantities are in the same unit of UCUM. What would have to be converted first is not judged. */
export function haveSameUnit(first: unknown, second: unknown): boolean {
  return (
    text(first, "system") === UCUM && text(second, "system") === UCUM && text(first, "code") === text(second, "code")
  );
}
