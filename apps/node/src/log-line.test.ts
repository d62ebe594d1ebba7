import process from "node:process";
import type { LogEvent } from "@careslot/provider";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeLogLine } from "./log-line.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function event(requestId: string): LogEvent {
  const time = "2026-06-01T08:30:00+00:00";
  return { time, level: "info", method: "GET", route: "/Slot", status: 200, requestId, duration: 1 };
}

it("writes the events of a moment together, in order, each as a line of JSON, and loses none when the process ends", () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  for (const id of ["a", "b"]) writeLogLine(event(id));
  expect(written).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(written).toEqual([`${JSON.stringify(event("a"))}\n${JSON.stringify(event("b"))}\n`]);
  writeLogLine(event("c"));
  process.emit("exit", 0);
  expect(written[1]).toBe(`${JSON.stringify(event("c"))}\n`);
  vi.advanceTimersByTime(50);
  expect(written).toHaveLength(2);
});

it("keeps no more than 64 KB waiting", () => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  for (let count = 0; count < 700; count += 1) writeLogLine(event("a"));
  expect(write).toHaveBeenCalledOnce();
  process.emit("exit", 0);
});
