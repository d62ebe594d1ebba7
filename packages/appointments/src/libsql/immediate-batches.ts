import type { Client, InStatement } from "@libsql/client";

/**
 * The same client, except that a batch which writes takes the right to write before its first statement. Else one that
 * begins by reading gives up with `database is locked` where another has written since, however long it could wait.
 */
export function immediateBatches(client: Client): Client {
  const batch: Client["batch"] = (statements, mode) =>
    client.batch(statements, mode ?? (statements.every(reads) ? "deferred" : "write"));
  return new Proxy(client, {
    get: (target, name) => {
      if (name === "batch") return batch;
      const value: unknown = Reflect.get(target, name, target);
      // Its methods use private fields, which a proxy does not have.
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

function reads(statement: InStatement | [string, unknown?]): boolean {
  const sql = typeof statement === "string" ? statement : Array.isArray(statement) ? statement[0] : statement.sql;
  return /^select\b/i.test(sql.trimStart());
}
