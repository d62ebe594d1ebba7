import { expect, it } from "vitest";
import { type Contender, takeTurns } from "./take-turns.ts";

const rounds = { warmUp: 1, counted: 3, seconds: Infinity };

it("lets all take turns, each the first of a round in its turn, and leaves the first rounds out", async () => {
  const log: string[] = [];
  const [one] = await takeTurns([contender("a", log, [1000, 10, 30, 20]), contender("b", log, [1, 1, 1, 1])], rounds);
  expect(log.join(" ")).toBe("a b b a a b b a");
  expect(one?.cpu).toBe(20);
});

it("counts what a turn costs for each operation of it", async () => {
  const [cost] = await takeTurns([contender("a", [], [100, 100, 100, 100], 10)], rounds);
  expect(cost?.cpu).toBe(10);
});

it("counts what a server does after its turn, until the round is over", async () => {
  const later = { cpu: 0 };
  const server: Contender = {
    isApart: true,
    cpu: () => later.cpu,
    prepare: () => ({ count: 1, run: () => void (later.cpu += 5) }),
  };
  const other: Contender = {
    isApart: false,
    cpu: () => 0,
    prepare: () => ({ count: 1, run: () => void (later.cpu += 2) }),
  };
  const [ofServer] = await takeTurns([server, other], { ...rounds, warmUp: 0, counted: 1 });
  expect(ofServer?.cpu).toBe(7);
});

it("begins no other round when its time is up, once three have counted", async () => {
  const log: string[] = [];
  await takeTurns(
    [
      contender(
        "a",
        log,
        Array.from({ length: 50 }, () => 1),
      ),
    ],
    { warmUp: 1, counted: 49, seconds: 0 },
  );
  expect(log).toHaveLength(4);
});

/** Uses so much in each of its turns. */
function contender(name: string, log: string[], uses: readonly number[], count = 1): Contender {
  let used = 0;
  let turn = 0;
  const run = () => {
    log.push(name);
    used += uses[turn++] ?? 0;
  };
  return { isApart: false, cpu: () => used, prepare: () => ({ count, run }) };
}
