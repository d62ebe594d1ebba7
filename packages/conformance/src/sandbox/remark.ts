/** One thing that was right or wrong about a request. */
export interface Remark {
  readonly holds: boolean;
  /** Id of the requirement, where one says so. */
  readonly requirement?: string;
  /** What is asked for, or what is wrong, in a sentence. */
  readonly sentence: string;
  /** What helps, where it is wrong. */
  readonly advice?: string;
}
