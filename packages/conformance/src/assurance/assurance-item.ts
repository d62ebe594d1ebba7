/** One item of the provider assurance test scripts, and what shows that it holds. */
export interface AssuranceItem {
  /** Its number, or numbers, in the Supplier Conformance Assessment List, such as `P29`. */
  readonly id: string;
  /** What has to be shown, in one sentence. */
  readonly statement: string;
  /** Ids of the requirements that it stands for. */
  readonly requirements: readonly string[];
  /** Ids of the cases that show it, or that part of it which can be seen from outside. */
  readonly cases: readonly string[];
  /** What a person has to show, where the interface cannot. */
  readonly byHand?: string;
}
