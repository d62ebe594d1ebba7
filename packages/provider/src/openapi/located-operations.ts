import type { Method, OpenApiDocument, Operation } from "./open-api.ts";

/** An operation and where it is found. */
export interface LocatedOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
  /** What is to be said about the path, whatever the method. */
  readonly aboutPath: string;
}

/** Every operation of a document, in its order. */
export function locatedOperations({ paths }: OpenApiDocument): readonly LocatedOperation[] {
  return Object.entries(paths).flatMap(([path, { description: aboutPath, ...operations }]) =>
    (Object.entries(operations) as [Method, Operation][]).map(([method, operation]) => ({
      path,
      method,
      operation,
      aboutPath,
    })),
  );
}
