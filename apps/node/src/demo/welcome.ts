import type { Appointments } from "@careslot/appointments";
import { developmentClaims } from "../keys/development-claims.ts";
import type { Sign } from "../keys/signing.ts";
import { curlCommands } from "./curl-commands.ts";
import { demoFolder } from "./demo-folder.ts";
import { pickSlot } from "./pick-slot.ts";

/** Where the demonstration is. */
export interface Addresses {
  readonly baseUrl: string;
  /** Where its console is, if it has one. */
  readonly consoleUrl?: string | undefined;
}

/** What the demonstration tells its user: where it is, and commands that walk an appointment from search to cancellation. */
export async function welcome(
  { baseUrl, consoleUrl }: Addresses,
  appointments: Appointments,
  sign: Sign,
): Promise<string> {
  const now = new Date();
  const picked = await pickSlot(appointments, now);
  if (picked === undefined)
    return `Careslot at ${baseUrl}\n\nEvery slot is booked: cancel one, or start with another database.`;
  const mint = (scope: string) =>
    sign(developmentClaims({ scope, audience: baseUrl, odsCode: "ZZ999", ttl: 300, now }));
  const steps = curlCommands({
    ...picked,
    baseUrl,
    folder: demoFolder,
    searchToken: await mint("organization/slot.read"),
    writeToken: await mint("patient/appointment.write"),
    now,
  });
  return [
    `Careslot at ${baseUrl}: a demonstration with synthetic data only.`,
    ...(consoleUrl === undefined
      ? []
      : [`Console at ${consoleUrl}: its diary, its requests and its tokens, to look at.`]),
    "",
    "Paste these into bash, one after the other or all at once. Their tokens live for five minutes:",
    "press Enter here for fresh ones, or print one with",
    `  npx -y pnpm@12 careslot token --aud ${baseUrl} --scope patient/appointment.write`,
    ...steps.map(({ title, command }, index) => `\n# ${index + 1}. ${title}\n${command}`),
    "",
  ].join("\n");
}
