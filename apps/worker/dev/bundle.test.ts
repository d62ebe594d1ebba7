import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundle } from "./testing/bundle.ts";

/**
 * Bytes. An isolate loads all of it before its first answer. It is about 177 KB with everything in it: the STU3 definitions,
 * Hono, jose and Drizzle. Whoever needs more raises this, and says here for what.
 */
const ceiling = 220 * 1024;

it("the Worker that would be deployed is small, and needs nothing of Node", async () => {
  const code = await bundle();
  expect(gzipSync(code).length).toBeLessThan(ceiling);
  expect(code).not.toMatch(/\bfrom "node:/);
});
