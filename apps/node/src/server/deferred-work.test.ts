import { expect, it } from "vitest";
import { createDeferredWork } from "./deferred-work.ts";

it("settles once all work has ended, that which came while it waited too", async () => {
  const { defer, settled } = createDeferredWork();
  const done: string[] = [];
  const later = Promise.withResolvers<undefined>();
  const second = async () => {
    await Promise.resolve();
    done.push("second");
  };
  const first = async () => {
    await later.promise;
    done.push("first");
    defer(second());
  };
  defer(first());
  const waiting = settled().then(() => done.push("settled"));
  later.resolve(undefined);
  await waiting;
  expect(done).toEqual(["first", "second", "settled"]);
});

it("has nothing to wait for when nothing was deferred", async () => {
  await expect(createDeferredWork().settled()).resolves.toBeUndefined();
});
