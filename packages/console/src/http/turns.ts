/** How many passwords of strangers are compared at once; every further one has to wait for its turn. */
const atOnce = 5;

/** Milliseconds from one turn to the next. */
const pace = 2_000;

/** How many may wait for their turns. Beyond them nobody waits, so that guesses fill no memory. */
const mostWaiting = 4;

/**
 * Turns of those who may be guessing a password: as many as there are at once, and then one every two seconds, however many
 * ask for one and from wherever. All that is kept is a time.
 */
export interface Turns {
  /** Takes a turn, and gives the milliseconds until it comes; none where too many wait already. */
  readonly take: () => number | undefined;
  /** Gives a turn back: the password was right. */
  readonly giveBack: () => void;
}

/** Seconds after which one more may wait. */
export const retryAfter: number = pace / 1_000;

export function createTurns(clock: () => Date): Turns {
  // When the last turn that was taken is over.
  let over = 0;
  return {
    take: () => {
      const now = clock().getTime();
      // No more than all turns together, should the clock have been set back.
      const taken = Math.min(Math.max(over - now, 0), (atOnce + mostWaiting) * pace);
      const wait = Math.max(taken - (atOnce - 1) * pace, 0);
      const hasRoom = wait <= mostWaiting * pace;
      over = now + taken + (hasRoom ? pace : 0);
      return hasRoom ? wait : undefined;
    },
    giveBack: () => void (over -= pace),
  };
}
