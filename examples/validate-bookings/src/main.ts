import { readFileSync } from "node:fs";
import { checkBooking } from "./check-booking.ts";

const files = process.argv.slice(2);
for (const file of files) {
  const issues = checkBooking(readFileSync(file), file.endsWith(".xml") ? "xml" : "json");
  if (issues.some(({ severity }) => severity === "error")) process.exitCode = 1;
  console.log(`${file}: ${issues.length === 0 ? "conforms" : `${issues.length} issues`}`);
  for (const { severity, expression, diagnostics } of issues)
    console.log(`  ${severity} ${expression}: ${diagnostics}`);
}
