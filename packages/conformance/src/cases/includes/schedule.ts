import type { Case } from "../../case.ts";
import { checkFollowed } from "./check-followed.ts";

export const includedSchedule: Case = {
  id: "SLOT-10-schedule",
  title: "The schedules of the slots come along where they are asked for",
  requirements: ["SLOT-10"],
  level: "should",
  source: "Search for free slots: _include",
  run: (context) => checkFollowed(context, ["_include=Slot:schedule"], "Schedule"),
};
