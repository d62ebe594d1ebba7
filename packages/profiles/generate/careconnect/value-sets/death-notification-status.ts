import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of how a death was notified. */
export const deathNotificationStatus: ValueSetDefinition = careConnectCodes(
  "CareConnect-DeathNotificationStatus-1",
  "1 2 U",
);
