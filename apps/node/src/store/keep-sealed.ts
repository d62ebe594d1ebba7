import type { Appointments } from "@careslot/appointments";

/** How often the audit trail is sealed, in milliseconds: what a crash leaves unsealed is sealed after the next start. */
const everySecond = 1_000;

/**
 * Seals the audit trail every second, one sealing at a time, and once more at the end of its scope (AUD-06). That a
 * sealing failed is told once, until one succeeds again: the entries stay, and wait for their seal.
 */
export function keepSealed(
  { sealAudit }: Pick<Appointments, "sealAudit">,
  tell: (sentence: string) => void,
): AsyncDisposable {
  let underWay: Promise<void> | undefined;
  let isFailing = false;

  const seal = (): Promise<void> => (underWay ??= attempt().finally(() => (underWay = undefined)));

  const attempt = async (): Promise<void> => {
    try {
      await sealAudit();
      isFailing = false;
    } catch {
      if (!isFailing) tell("the audit trail could not be sealed; it will be tried again");
      isFailing = true;
    }
  };

  const timer = setInterval(() => void seal(), everySecond).unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      await underWay;
      await seal();
    },
  };
}
