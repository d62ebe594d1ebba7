/** What one request or operation costs, in microseconds. */
export interface Cost {
  /** Time that the process was on a processor, user and system together: what repeats on a busy machine. */
  readonly cpu: number;
  /** Time that passed. */
  readonly wall: number;
}

/** CPU time of this process so far, in microseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
