import type { Answers, Asked, History, Operation } from "./history.ts";

/** Writes down what callers do, in the order in which they do it. */
export interface Recorder {
  /**
   * Runs an operation, and has what came of it told as an answer. One that throws stays without an answer, since it may
   * have happened all the same.
   */
  readonly record: <Kind extends Asked["kind"], Result>(
    asked: Extract<Asked, { kind: Kind }>,
    run: () => Promise<Result>,
    answerOf: (result: Result) => Answers[Kind] | Promise<Answers[Kind]>,
  ) => Promise<Result>;
  readonly history: () => History;
}

/** Starts a history. All of its callers are in this process, so that one counter is the clock of all. */
export function createRecorder(): Recorder {
  const operations: Operation[] = [];
  let now = 0;
  return {
    async record(asked, run, answerOf) {
      const place = operations.length;
      const begun = { ...asked, invoked: now++ };
      operations.push(begun);
      const result = await run();
      const at = now++;
      operations[place] = { ...begun, answer: { at, said: await answerOf(result) } } as unknown as Operation;
      return result;
    },
    history: () => [...operations],
  };
}
