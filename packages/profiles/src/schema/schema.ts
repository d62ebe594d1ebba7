import type { Content } from "./constraint.ts";
import type { Shape } from "./shape.ts";

/** Everything that a validator checks by, compiled. */
export interface Schema {
  /** The base definition of a type; `undefined` where it is not among those of booking. */
  readonly shapeOf: (type: string) => Shape | undefined;
  /** A profile of a resource, or the base definition as one; `undefined` where it is not known. */
  readonly profileOf: (url: string) => Profile | undefined;
  /** What is known of the extension with this URL; nothing of one that is not known. */
  readonly extensionOf: (url: unknown) => readonly Content[];
  /** Whether an extension is known, and defined as one that may change the meaning of its element. */
  readonly isModifier: (url: string) => boolean;
}

/** A profile of a resource: its own content, after that of the profiles that it builds on. */
export interface Profile {
  readonly url: string;
  readonly type: string;
  readonly contents: readonly Content[];
}
