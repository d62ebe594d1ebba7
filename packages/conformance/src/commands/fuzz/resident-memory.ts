import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Bytes of memory that a process of this machine has in use, as `ps` tells; 0 once there is no such process. */
export async function residentMemory(pid: number): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return 0;
  }
}
