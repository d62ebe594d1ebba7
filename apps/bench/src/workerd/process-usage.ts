import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import type { Usage } from "../servers/start-process.ts";

/** Of the kernel's clock, in microseconds: `sysconf(_SC_CLK_TCK)` is 100 on Linux. */
const tick = 10_000;

/** What a process of another program has used so far, as Linux counts it. */
export function processUsage(pid: number): Usage {
  // The command, in brackets, may hold spaces: what follows is counted from behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number);
  return { cpu: ((user ?? 0) + (system ?? 0)) * tick, memory: (pages ?? 0) * 4096 };
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
