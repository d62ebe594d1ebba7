import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** Beside the code that they are made from. Where it can't be written to, nothing is kept. */
const compiled = fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url));

/**
 * Keeps compiled modules for the next start, and looks Drizzle's modules up by their names alone. Node would parse what
 * its package exports, 150 KB of JSON, anew for each of them, take three times as long to start, and 90 MB more.
 */
export function startQuickly(): void {
  enableCompileCache(compiled);
  const found = new Map<string, string>();
  registerHooks({
    resolve: (specifier, context, next) => {
      const { parentURL = "" } = context;
      const isInside = specifier.startsWith(".") && parentURL.includes("/drizzle-orm/");
      if (!isInside && !/^drizzle-orm(?:\/|$)/.test(specifier)) return next(specifier, context);
      const known = isInside ? new URL(specifier, parentURL).href : found.get(specifier);
      if (known !== undefined) return { url: known, format: "module", shortCircuit: true };
      const resolved = next(specifier, context);
      found.set(specifier, resolved.url);
      return resolved;
    },
  });
}
