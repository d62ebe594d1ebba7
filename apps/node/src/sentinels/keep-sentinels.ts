import type { Appointments } from "@careslot/appointments";
import { keepRolling } from "../demo/keep-rolling.ts";
import { importSentinels } from "./import-sentinels.ts";
import { prepareSentinels } from "./prepare-sentinels.ts";

/** Puts the sentinels into a diary, and adds those of the days to come until the end of its scope. */
export async function keepSentinels(
  appointments: Pick<Appointments, "importResources" | "searchSlots" | "listDirectory">,
  tell: (sentence: string) => void,
): Promise<Disposable> {
  await prepareSentinels(appointments, new Date());
  return keepRolling(() => importSentinels(appointments, new Date()), tell);
}
