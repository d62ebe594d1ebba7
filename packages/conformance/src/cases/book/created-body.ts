import { isId } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const createdBody: Case = {
  id: "BOOK-07",
  title: "The body is the created Appointment, with its id and version",
  requirements: ["BOOK-07"],
  level: "must",
  source: "Book an appointment: Success 5",
  run: async (context) => {
    const appointment = resourceIn((await book(context)).answer, "Appointment");
    return conclude(
      check(appointment !== undefined, "the body is no Appointment"),
      check(isId(appointment?.id ?? ""), "it has no id"),
      check(isId(appointment?.meta?.versionId ?? ""), "it has no meta.versionId"),
    );
  },
};
