import { quietly } from "./quietly.ts";
import { hold, type UseExample } from "./use-example.ts";

/** The example prints a statement with its source, and an advice. */
export const use: UseExample<unknown> = async (load) => {
  const lines = await quietly(load);
  hold(lines.length === 2 && lines.every((line) => line.length > 20), "the statement and the advice are there");
};
