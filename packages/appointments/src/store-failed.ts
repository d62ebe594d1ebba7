import { causes } from "./constraint.ts";
import { passes, type StoreFault, storeFault } from "./store-fault.ts";

/**
 * The database could not do its work. The message is the engine's own: the statement's values, which Drizzle would
 * put there, may be personal and stay out.
 */
export class StoreFailed extends Error {
  override readonly name = "StoreFailed";
  readonly fault: StoreFault;
  /** Whether the fault may pass by itself: the same request, sent again later, may well succeed. */
  readonly passing: boolean;

  constructor(message: string, fault: StoreFault) {
    super(message);
    this.fault = fault;
    this.passing = passes(fault);
  }
}

/** The same operation, except that whatever goes wrong in the database comes out as `StoreFailed`. */
export function guarded<Args extends readonly unknown[], T>(
  operation: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  return async (...args) => {
    try {
      return await operation(...args);
    } catch (error) {
      const fault = storeFault(error);
      // A programmer's mistake; but `fetch`, on the way to a libSQL server, calls a lost network a TypeError too.
      if (error instanceof TypeError && fault === "other") throw error;
      throw new StoreFailed(reason(causes(error).at(-1)), fault);
    }
  };
}

/** The engine's sentence. That of a JSON parser quotes the text, which may be personal. */
function reason(cause: Error | undefined): string {
  if (cause instanceof SyntaxError) return "A stored text is not what it should be.";
  return cause?.message ?? "The database failed without saying why.";
}
