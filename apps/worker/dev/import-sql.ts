import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { listed } from "@careslot/node/src/import/finding.ts";
import { importFiles } from "@careslot/node/src/import/import-files.ts";
import { withProgress } from "@careslot/node/src/import/with-progress.ts";
import { Refusal } from "@careslot/node/src/refusal.ts";
import { createShardRecorders } from "./shard-recorders.ts";
import { createSqlRecorder } from "./sql-recorder.ts";

/** Prints the SQL that brings FHIR files into a D1 database: what `careslot import` checks and does, as a script. With `--shards`, a file for each. */
try {
  // A script starts in the folder of its package, but files are named from where its user stands.
  process.chdir(process.env["INIT_CWD"] ?? ".");
  const { values, positionals: files } = parseArgs({
    options: { shards: { type: "string" }, placement: { type: "string" }, out: { type: "string", default: "." } },
    allowPositionals: true,
  });
  if (files.length === 0) throw new Refusal("name the files: JSON with a Bundle or a single resource, or NDJSON");
  const sharded = values.shards === undefined ? undefined : createShardRecorders(values.shards, values.placement);
  const alone = createSqlRecorder();
  const { appointments } = sharded ?? alone;
  const { counts, warnings } = await withProgress((show) => importFiles(files, appointments, show));
  if (sharded === undefined) console.log(alone.statements.join("\n"));
  if (sharded !== undefined) mkdirSync(values.out, { recursive: true });
  for (const { name, statements } of sharded?.recorders ?? []) {
    const file = join(values.out, `${name}.sql`);
    writeFileSync(file, `${statements.join("\n")}\n`);
    console.log(file);
  }
  for (const line of listed(warnings)) console.error(line);
  for (const [type, count] of counts) console.error(`${count} ${type}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`import-sql: ${error.message}`);
  process.exitCode = 1;
}
