import { statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fault, note, type Verdict, well } from "./verdict.ts";

const megabyte = 1_000_000;

/** Below this a busy day could fill the disk, in megabytes. */
const least = 200;

/** Whether there is room beside the database to go on, and to copy it once. */
export function checkDisk(file: string): Verdict {
  const { bavail, bsize } = statfsSync(dirname(file));
  const free = Math.floor((bavail * bsize) / megabyte);
  const size = Math.ceil(statSync(file).size / megabyte);
  const found = `${free} MB are free, the database takes ${size} MB`;
  if (free < least) return fault("disk", found, "make room: a full disk refuses every booking with 503");
  if (free < size)
    return note("disk", found, "keep backups on another disk: there is no room for one beside the database");
  return well("disk", found);
}
