import type { Appointments, HeldSlot } from "../../appointments.ts";
import { type History, witness, type Witnessed } from "../../linearizability/index.ts";
import { createRecorder } from "../../linearizability/recorder.ts";
import { bookingOf, cancellationOf, nine, quarter } from "../sample-diary.ts";
import { type RacePlan, slotsInRace, type Step } from "./race-plan.ts";

/** What a store must do to take part in a race. */
export type Racing = Witnessed & Pick<Appointments, "findSlots">;

/**
 * Has the clients of a plan do their steps, each one after another, all clients at the same time, in slots of the sample
 * diary that no race before this one had. Gives what happened, once `untilDone` has seen all of them end.
 */
export async function runRace(
  store: Racing,
  plan: RacePlan,
  race: number,
  untilDone: (clients: Promise<unknown>) => Promise<unknown>,
): Promise<History> {
  const recorder = createRecorder();
  const { book, cancel, read, history } = witness(store, recorder);
  const bookings = bookingsOf(plan, race);

  await untilDone(
    Promise.all(
      plan.map(async (steps) => {
        for (const step of steps) await take(step);
      }),
    ),
  );
  return recorder.history();

  async function take(step: Step): Promise<unknown> {
    if (step.do === "look") return look(slotOf(race, step.slot));
    if (step.do === "book") return book(bookingOf(slotOf(race, step.slot), idOf(step), requestOf(race, step.request)));
    const { id, slot } = bookings.at(step.booking % bookings.length) ?? { id: `a${race}-unknown`, slot: 0 };
    switch (step.do) {
      case "read":
        return read(id);
      case "history":
        return history(id);
      case "cancel":
        return cancel(cancellationOf(id, step.basedOn + 1, requestOf(race, step.request)));
      case "rebook":
        await cancel(cancellationOf(id));
        return book(bookingOf(slotOf(race, slot), idOf(step), requestOf(race, step.request)));
    }
  }

  function look({ id }: HeldSlot): Promise<unknown> {
    const find = () => store.findSlots({ id });
    return recorder.record({ kind: "look", slotId: id }, find, ([found]) =>
      found?.status === "free" ? "free" : "taken",
    );
  }

  function idOf(step: Step): string {
    return bookings.find((one) => one.step === step)?.id ?? "";
  }
}

interface Planned {
  readonly step: Step;
  readonly id: string;
  readonly slot: number;
}

/** The appointments that a plan asks for, and in which slots. */
function bookingsOf(plan: RacePlan, race: number): readonly Planned[] {
  const planned: Planned[] = [];
  for (const step of plan.flat()) {
    const id = `a${race}-${planned.length}`;
    if (step.do === "book") planned.push({ step, id, slot: step.slot });
    if (step.do === "rebook") planned.push({ step, id, slot: planned.at(step.booking % planned.length)?.slot ?? 0 });
  }
  return planned;
}

function slotOf(race: number, number: number): HeldSlot {
  const place = race * slotsInRace + number;
  const start = nine + place * quarter;
  return { id: `slot-${place + 1}`, scheduleId: "schedule-1", status: "free", start, end: start + quarter };
}

function requestOf(race: number, request: number | null): string | undefined {
  return request === null ? undefined : `request-${race}-${request}`;
}
