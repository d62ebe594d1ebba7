import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import type { Usage } from "../servers/start-process.ts";

/**
 * What a process of another program has used so far, as Linux counts it: thread by thread in nanoseconds, since for the
 * whole process it counts in ticks of ten milliseconds. The program ends none of its threads before it ends itself.
 */
export function processUsage(pid: number): Usage {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) => firstNumber(`/proc/${pid}/task/${thread}/schedstat`));
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return { cpu: nanoseconds.reduce((sum, one) => sum + one, 0) / 1000, memory: pages * 4096 };
}

function firstNumber(file: string): number {
  return Number.parseInt(readFileSync(file, "utf8"), 10);
}

/** The processes of a program that this one has started. */
export function childrenRunning(program: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isChild(pid, program));
}

function isChild(pid: number, program: string): boolean {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S+ (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name === program && Number(parent) === process.pid;
  } catch {
    return false; // It has ended since the folder was read.
  }
}
