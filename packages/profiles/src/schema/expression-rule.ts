import type { JsonObject } from "../json-object.ts";

/** A rule of a deployment's own: a FHIRPath expression over every element of a type, which must not be false. */
export interface ExpressionRule {
  /** Stable name, which becomes the issue's `rule`. */
  readonly key: string;
  /** The type that it holds for wherever it occurs: `Appointment`, `Patient.contact`, `HumanName`. */
  readonly type: string;
  /** What is wrong where the rule is broken, in a sentence that holds no value of the payload. */
  readonly human: string;
  readonly expression: string;
  /** Default: `error`. */
  readonly severity?: "error" | "warning";
}

/** Compiles a FHIRPath expression to a test of an element within its resource. Throws where it is no such expression. */
export type FhirPath = (expression: string) => (element: unknown, resource: JsonObject) => boolean;
