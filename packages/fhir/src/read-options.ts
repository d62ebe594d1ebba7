/** How much a reader takes in before it refuses. */
export interface ReadOptions {
  /** Longest text, in characters. Default 262,144 (256 KB of ASCII). */
  readonly maximumLength?: number;
  /** Deepest nesting of objects and arrays, or of elements. Default 64. */
  readonly maximumDepth?: number;
  /** Most items of one array, or repetitions of one element. Default 1,000. */
  readonly maximumItems?: number;
}

/** The limits of a reading, each with a value. */
export type Limits = Required<ReadOptions>;

export function limitsOf(options: ReadOptions): Limits {
  return { maximumLength: 262_144, maximumDepth: 64, maximumItems: 1000, ...options };
}
