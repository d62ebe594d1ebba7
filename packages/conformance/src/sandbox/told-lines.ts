import type { Told } from "./sandbox-options.ts";

/** What became of a request, for people: a line for it, and one for each thing that was right or wrong. */
export function toldLines({ method, path, status, failure, remarks }: Told): string {
  return [
    `${method} ${path} ${status}${failure === undefined ? "" : ` (failure asked for: ${failure})`}`,
    ...remarks.map(({ holds, requirement = "", sentence, advice }) => {
      const line = `  ${holds ? "right" : "WRONG"}  ${requirement.padEnd(8)}  ${sentence}`;
      return advice === undefined ? line : `${line} ${advice}`;
    }),
    "",
  ].join("\n");
}
