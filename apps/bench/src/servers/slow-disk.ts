import { spawnSync } from "node:child_process";
import process from "node:process";

/** Whether this machine can slow its disk down: strace does it. */
export function canSlowDown(): boolean {
  return spawnSync("strace", ["--version"]).status === 0;
}

/** The program, and what comes before its own flags, that runs Node so that each fsync takes so many milliseconds longer. */
export function withSlowDisk(milliseconds: number): { readonly execPath: string; readonly before: readonly string[] } {
  const delay = `inject=fsync,fdatasync:delay_exit=${milliseconds * 1000}`;
  const quietly = ["-D", "-f", "-qq", "-o", "/dev/null"];
  // Only the calls that are slowed down stop the process: all others run as fast as ever.
  const only = ["--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-e", delay];
  return { execPath: "strace", before: [...quietly, ...only, process.execPath] };
}
