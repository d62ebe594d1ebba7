import { expect, test } from "vitest";
import { openProvider } from "../testing/sample-provider.ts";
import { traceIdOf } from "./trace-context.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

test("the log says which trace a request is part of (NFR-06)", async () => {
  const { ask, events } = await openProvider();
  await ask("/metadata", { headers: { traceparent } });
  await ask("/metadata");
  expect(events.map((event) => event.traceId)).toEqual([traceId, undefined]);
});

test.each([
  ["another version", traceparent.replace("00-", "01-")],
  ["capital letters", traceparent.toUpperCase()],
  ["a trace of zeros", `00-${"0".repeat(32)}-b7ad6b7169203331-01`],
  ["a span of zeros", `00-${traceId}-${"0".repeat(16)}-01`],
  ["two values", `${traceparent}, ${traceparent}`],
  ["something else", "trace me"],
])("%s is no trace", (_what, value) => {
  expect(traceIdOf(new Headers({ traceparent: value }))).toBeUndefined();
});
