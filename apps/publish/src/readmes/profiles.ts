import { quietly } from "./quietly.ts";
import { hold, type UseExample } from "./use-example.ts";

/** The example prints: what it prints is what it does. */
export const use: UseExample<unknown> = async (load) => {
  const lines = await quietly(load);
  hold(lines.length > 3 && lines.every((line) => line.startsWith("Appointment")), "every issue comes with its place");
};
