import { createRecorder, type History } from "@careslot/appointments/linearizability";
import type { Resource } from "@careslot/fhir";
import type { Consumer } from "./consumer.ts";
import { recordedConsumer } from "./recorded-consumer.ts";

const clients = 12;
const steps = 8;

/**
 * Has many clients do random things to a few slots at the same time, each on a connection of its own, and gives what they
 * saw. Another seed makes other things happen; how they cross is chance.
 */
export async function raceOverHttp(consumer: Consumer, slots: readonly Resource[], seed: number): Promise<History> {
  const recorder = createRecorder();
  const { book, cancel, read, history } = recordedConsumer(consumer, recorder);
  const booked: { readonly appointment: Resource; readonly slot: Resource }[] = [];
  const random = randomNumbers(seed);

  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let step = 0; step < steps; step++) await act();
    }),
  );
  return recorder.history();

  async function act(): Promise<void> {
    // One of the newest bookings: most clients want to do something with it at once.
    const known = booked.at(-1 - random(3));
    const dice = random(10);
    if (known === undefined || dice < 3) return hold(slots[random(slots.length)] as Resource);
    const { appointment, slot } = known;
    const id = String(appointment.id);
    if (dice < 5) return cancel(appointment, 1 + random(2), requestId());
    if (dice < 6) return cancel(appointment, 1).then(() => hold(slot));
    return dice < 8 ? read(id) : history(id);
  }

  async function hold(slot: Resource): Promise<void> {
    const appointment = await book(slot, requestId());
    if (appointment !== undefined) booked.push({ appointment, slot });
  }

  /** One of a few, so that some are used more than once; or none. */
  function requestId(): string | undefined {
    const number = seed * 100 + random(30);
    return number % 2 === 0 ? undefined : `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  }
}

/** The same numbers each time, from 0 on and below a bound: a linear congruential generator's upper bits. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
