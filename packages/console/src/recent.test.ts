import type { Seen } from "@careslot/provider";
import { expect, it } from "vitest";
import { createRecent } from "./recent.ts";

function seen(requestId: string): Seen {
  const event = {
    time: "",
    level: "info",
    method: "GET",
    route: "/Slot",
    status: 200,
    requestId,
    duration: 1,
  } as const;
  return { event, issues: [] };
}

it("keeps the latest requests, the newest first, and no more than so many", () => {
  const recent = createRecent(2);
  expect(recent.latest()).toEqual([]);
  for (const id of ["1", "2", "3"]) recent.watch(seen(id));
  expect(recent.latest().map(({ event }) => event.requestId)).toEqual(["3", "2"]);
  expect(recent.find("2")).toEqual(seen("2"));
  expect(recent.find("1")).toBeUndefined();
});
