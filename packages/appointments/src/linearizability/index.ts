export type { Fault, FaultRule } from "./asserts/fault.ts";
export { checkHistory } from "./check-history.ts";
export type { CheckOptions } from "./check-history.ts";
export type { Answers, Asked, History, Operation, SeenVersion } from "./history.ts";
export { createRecorder } from "./recorder.ts";
export type { Recorder } from "./recorder.ts";
export { witness } from "./witness.ts";
export type { Witnessed } from "./witness.ts";
