import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, root } from "./pages.ts";
import { requirementTable } from "./requirement-counts.ts";
import { tableAfter } from "./tables.ts";

/** Counts the requirements anew, and writes the table into the README. */
const readme = read("README.md");
const [before, table] = tableAfter(readme, "## What is implemented");
writeFileSync(join(root, "README.md"), `${before}${requirementTable()}\n${readme.slice(before.length + table.length)}`);
