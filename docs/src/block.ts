/**
 * How a block is tested. It says so in a comment on the line above the block, which readers do not see:
 * `<!-- serves: TEXT -->`, `<!-- here: COMMAND -->`, `<!-- file: PATH -->`, `<!-- shown: REASON -->`. A block of commands
 * without one is run as it stands.
 */
export type Testing =
  | { readonly kind: "run" }
  /** Goes on until the guide is through; ready once it prints this text. */
  | { readonly kind: "serve"; readonly ready: string }
  /** Needs what a test has not, such as an account: this command is run in its place. */
  | { readonly kind: "instead"; readonly command: string }
  /** Stands in this file of the repository, letter by letter, which is tested in its own place. */
  | { readonly kind: "file"; readonly path: string }
  /** Nothing to run, for this reason. */
  | { readonly kind: "shown"; readonly reason: string };

/** A fenced block of a page. */
export interface Block {
  /** Line of the page on which the block begins, from 1. */
  readonly line: number;
  /** What stands behind the fence, such as `sh`; empty where nothing does. */
  readonly language: string;
  readonly code: string;
  readonly testing: Testing;
}
