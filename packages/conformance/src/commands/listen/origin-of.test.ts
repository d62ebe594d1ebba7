import { expect, test } from "vitest";
import { originOf } from "./origin-of.ts";

test.each([
  ["127.0.0.1", "http://127.0.0.1:8090"],
  ["localhost", "http://localhost:8090"],
  ["::1", "http://[::1]:8090"],
])("a server at %s is reached at %s", (host, origin) => {
  expect(originOf(host, 8090)).toBe(origin);
  expect(new URL(origin).origin).toBe(origin);
});
