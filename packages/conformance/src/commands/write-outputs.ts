import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Outputs } from "../command-line/read-arguments.ts";
import { evidenceFiles } from "../report/evidence/evidence-files.ts";
import { jsonReport } from "../report/json-report.ts";
import { junitReport } from "../report/junit-report.ts";
import type { Report } from "../report/report.ts";

/** Throws where the folder for the evidence has something in it: that of another run is never mixed with this one's. */
export async function refuseOutputs({ evidence }: Outputs): Promise<void> {
  if (evidence === undefined) return;
  await mkdir(evidence, { recursive: true });
  const there = await readdir(evidence);
  if (there.length > 0) throw new TypeError("--evidence must name an empty folder, or one that is not there yet.");
}

/** Writes what the command line asks for besides the table. */
export async function writeOutputs({ json, junit, evidence }: Outputs, report: Report): Promise<void> {
  if (json !== undefined) await writeFile(json, jsonReport(report));
  if (junit !== undefined) await writeFile(junit, junitReport(report));
  if (evidence === undefined) return;
  for (const [name, text] of evidenceFiles(report)) {
    const path = join(evidence, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
