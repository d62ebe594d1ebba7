import { Refusal } from "../refusal.ts";
import type { Explanation } from "./explanation.ts";
import { explanationLines } from "./explanation-lines.ts";

/** Prints what was found, and refuses when any of it is a fault; warnings are not. */
export async function printExplanations(
  explanations: AsyncIterable<Explanation> | Iterable<Explanation>,
  { json }: { readonly json: boolean },
): Promise<void> {
  let faults = 0;
  for await (const explanation of explanations) {
    console.log(json ? JSON.stringify(explanation) : explanationLines(explanation));
    if (explanation.severity === "error" || explanation.severity === "fatal") faults += 1;
  }
  if (faults > 0) throw new Refusal(faults === 1 ? "1 fault" : `${faults} faults`);
}
