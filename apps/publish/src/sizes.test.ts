import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { bundle } from "./bundle.ts";
import { ceilings } from "./ceilings.ts";

const project = inject("project");

test.each(inject("tarballs").map(([name]) => name))("%s stays below its ceiling", async (name) => {
  const size = gzipSync(await bundle(project, `export * from "${name}";`)).length;
  expect(size).toBeGreaterThan(500);
  expect(size / 1000).toBeLessThanOrEqual(ceilings[name] ?? 0);
});

test.each(inject("tarballs").map(([name]) => name))(
  "%s leaves nothing behind where nothing of it is used",
  async (name) => {
    expect(await bundle(project, `import "${name}";`)).toBe("");
  },
);
