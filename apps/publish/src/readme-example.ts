import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The first TypeScript block of a README. */
export function readmeExample(folder: string): string {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [, code] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  if (code === undefined) throw new TypeError(`The README in ${folder} shows no example in TypeScript.`);
  return code;
}
