import process from "node:process";
import { listed } from "@careslot/node/src/import/finding.ts";
import { importFiles } from "@careslot/node/src/import/import-files.ts";
import { withProgress } from "@careslot/node/src/import/with-progress.ts";
import { Refusal } from "@careslot/node/src/refusal.ts";
import { createSqlRecorder } from "./sql-recorder.ts";

/** Prints the SQL that brings FHIR files into a D1 database: what `careslot import` checks and does, as a script. */
try {
  // A script starts in the folder of its package, but files are named from where its user stands.
  process.chdir(process.env["INIT_CWD"] ?? ".");
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Refusal("name the files: JSON with a Bundle or a single resource, or NDJSON");
  const { appointments, statements } = createSqlRecorder();
  const { counts, warnings } = await withProgress((show) => importFiles(files, appointments, show));
  console.log(statements.join("\n"));
  for (const line of listed(warnings)) console.error(line);
  for (const [type, count] of counts) console.error(`${count} ${type}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`import-sql: ${error.message}`);
  process.exitCode = 1;
}
