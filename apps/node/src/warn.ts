/** Tells the operator something that the log has no line for, in a sentence on standard error. */
export function warn(sentence: string): void {
  console.error(`careslot: ${sentence}`);
}
