import type { IssueCode } from "../issue.ts";
import type { ReadRule } from "../refusal.ts";

/** Ends a reading at the first fault, since what follows could mean anything. Never leaves this folder. */
export class XmlFault extends Error {
  readonly rule: ReadRule;
  readonly code: IssueCode;
  /** Name of the element at fault, where the reading still stands in its parent. */
  readonly child: string | undefined;

  constructor(rule: ReadRule, code: IssueCode, message: string, child?: string) {
    super(message);
    this.name = "XmlFault";
    this.rule = rule;
    this.code = code;
    this.child = child;
  }
}

export function tooDeep(maximumDepth: number): XmlFault {
  return new XmlFault("too-deep", "structure", `The text must not nest deeper than ${maximumDepth} levels.`);
}
