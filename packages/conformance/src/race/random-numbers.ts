/** Gives whole numbers from 0 on and below a bound. */
export type RandomNumbers = (below: number) => number;

/** The same numbers each time for the same seed: a linear congruential generator's upper bits. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
