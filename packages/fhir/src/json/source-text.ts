/**
 * JSON with source text access (ES2026), which every supported runtime has: a reviver sees how a primitive was spelled,
 * and a text can be written as it stands.
 * @see https://tc39.es/proposal-json-parse-with-source/
 */
interface JsonSource {
  parse(text: string, reviver: (this: object, key: string, value: unknown, context: SourceText) => unknown): unknown;
  rawJSON(text: string): object;
}

/** How a primitive was spelled; absent for objects and arrays. */
interface SourceText {
  readonly source?: string;
}

export const jsonSource: JsonSource = JSON as unknown as JsonSource;
