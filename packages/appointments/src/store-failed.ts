import { causes } from "./constraint.ts";

/**
 * The database could not do its work. The message is the engine's own: the statement's values, which Drizzle would
 * put there, may be personal and stay out.
 */
export class StoreFailed extends Error {
  override readonly name = "StoreFailed";
}

/** The same operation, except that whatever goes wrong in the database comes out as `StoreFailed`. */
export function guarded<Args extends readonly unknown[], T>(
  operation: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  return async (...args) => {
    try {
      return await operation(...args);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      throw new StoreFailed(reason(causes(error).at(-1)));
    }
  };
}

/** The engine's sentence. That of a JSON parser quotes the text, which may be personal. */
function reason(cause: Error | undefined): string {
  if (cause instanceof SyntaxError) return "A stored text is not what it should be.";
  return cause?.message ?? "The database failed without saying why.";
}
