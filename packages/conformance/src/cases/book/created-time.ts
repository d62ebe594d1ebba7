import { parseInstant } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const createdTime: Case = {
  id: "BOOK-18",
  title: "The provider says when the booking was made",
  requirements: ["BOOK-18", "D-29"],
  level: "must",
  source: "Appointment resource",
  run: async (context) => {
    const { appointment } = await book(context);
    return conclude(check(parseInstant(appointment.created ?? "") !== undefined, "created is missing, or no instant"));
  },
};
