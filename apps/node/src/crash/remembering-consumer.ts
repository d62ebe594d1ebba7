import type { Resource } from "@careslot/fhir";
import { expect } from "vitest";
import {
  bookingOf,
  cancellationOf,
  type Change,
  type ChangeAnswer,
  type Provider,
  read,
  send,
} from "../testing/change.ts";

/** A consumer with some slots for itself, which it books and cancels one change after the other. It remembers every answer. */
export interface RememberingConsumer {
  /** What was acknowledged, by the path of its version. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** How its slots must be, by the moment at which they start. */
  readonly statuses: () => ReadonlyMap<unknown, "busy" | "free">;
  /** Makes changes until one gets no answer, and says after each that it did. */
  readonly changeUntilCutOff: (provider: Provider, answered: () => void) => Promise<void>;
  /** Sends the change that got no answer again, and sees to it that it was made once. */
  readonly repeatUnanswered: (provider: Provider) => Promise<void>;
}

export function rememberingConsumer(slots: readonly Resource[], random: () => number): RememberingConsumer {
  const acknowledged = new Map<string, string>();
  /** The bookings in force, by slot. */
  const held = new Map<Resource, string>();
  let unanswered: { readonly slot: Resource; readonly change: Change } | undefined;

  const next = (): NonNullable<typeof unanswered> => {
    const slot = slots[Math.floor(random() * slots.length)];
    if (slot === undefined) throw new TypeError("A consumer needs slots.");
    const booked = held.get(slot);
    return { slot, change: booked === undefined ? bookingOf(slot) : cancellationOf(booked) };
  };

  const remember = (slot: Resource, { made }: Change, { text, version = "" }: ChangeAnswer): void => {
    expect(acknowledged.has(version)).toBe(false);
    acknowledged.set(version, text);
    if (made === 201) held.set(slot, text);
    else held.delete(slot);
    unanswered = undefined;
  };

  return {
    acknowledged,
    statuses: () => new Map(slots.map((slot) => [slot["start"], held.has(slot) ? "busy" : "free"])),
    changeUntilCutOff: async (provider, answered) => {
      for (;;) {
        unanswered = next();
        const { slot, change } = unanswered;
        const answer = await send(provider, change).catch(() => undefined);
        if (answer === undefined) return;
        expect(answer).toMatchObject({ status: change.made });
        remember(slot, change, answer);
        answered();
      }
    },
    repeatUnanswered: async (provider) => {
      if (unanswered === undefined) return;
      const { slot, change } = unanswered;
      const answers = await Promise.all([send(provider, change), send(provider, change)]);
      const made = answers.filter(({ status }) => status === change.made);
      const repeated = answers.filter(({ status }) => status === 409);
      expect([made.length, repeated.length]).toBeOneOf([
        [1, 1],
        [0, 2],
      ]);
      const [version = "", ...others] = new Set(answers.map((answer) => answer.version));
      expect(others).toEqual([]);
      const first = await read(provider, version);
      expect(first.status).toBe(200);
      expect(made.every(({ text }) => text === first.text)).toBe(true);
      const status = change.made === 201 ? "booked" : "cancelled";
      expect(JSON.parse(first.text)).toMatchObject({ status, start: slot["start"] });
      remember(slot, change, first);
    },
  };
}
