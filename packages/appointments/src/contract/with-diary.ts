import type { Appointments, ImportEntry } from "../appointments.ts";
import type { OpenAppointments } from "./appointments-contract.ts";

/** Opens an empty database, imports a diary into it, uses it and lets go of it. */
export async function withDiary(
  open: () => Promise<OpenAppointments>,
  diary: readonly ImportEntry[],
  use: (appointments: Appointments) => Promise<void>,
): Promise<void> {
  const { appointments, close } = await open();
  try {
    await appointments.importResources(diary);
    await use(appointments);
  } finally {
    await close?.();
  }
}
