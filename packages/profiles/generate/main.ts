import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { careConnectTable } from "./table.ts";

/**
 * Writes the generated table of CareConnect; with `--check` it writes nothing and exits 1 where the file differs from what
 * the readable definitions come to.
 */
const path = fileURLToPath(new URL("../src/generated/careconnect.json", import.meta.url));
const text = `${JSON.stringify(careConnectTable())}\n`;

if (process.argv.includes("--check")) {
  const isCurrent = readFileSync(path, "utf8") === text;
  console.log(`careconnect.json ${isCurrent ? "is as it should be" : "differs: run the generate script"}`);
  if (!isCurrent) process.exitCode = 1;
} else {
  writeFileSync(path, text);
  console.log("careconnect.json written");
}
