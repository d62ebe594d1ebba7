import { globSync, readFileSync } from "node:fs";

const root = new URL("../../../../", import.meta.url);

/** The text of every source that cites requirements or names rules: tests and what serves them left out. */
export function sources(): ReadonlyMap<string, string> {
  const names = globSync(["packages/*/src/**/*.ts", "apps/{node,worker}/src/**/*.ts"], { cwd: root.pathname });
  return new Map(
    names
      .filter((name) => !/\.test\.ts$|\/(?:testing|corpus|generated)\/|^packages\/requirements\//.test(name))
      .map((name) => [name, readFileSync(new URL(name, root), "utf8")]),
  );
}
