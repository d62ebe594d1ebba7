import type { D1Database } from "@cloudflare/workers-types";

/** A binding that notes which constraints and bookmarks its sessions begin from, and is otherwise the real one. */
export function watchedBinding(binding: D1Database): { readonly binding: D1Database; readonly begun: string[] } {
  const begun: string[] = [];
  const watched = new Proxy(binding, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name === "withSession") {
        return (from: string) => {
          begun.push(from);
          return target.withSession(from);
        };
      }
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { binding: watched, begun };
}
