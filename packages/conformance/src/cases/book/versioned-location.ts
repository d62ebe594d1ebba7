import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const versionedLocation: Case = {
  id: "BOOK-04",
  title: "The Location names the created version, absolutely",
  requirements: ["BOOK-04"],
  level: "must",
  source: "Book an appointment: Success 2",
  run: async (context) => {
    const { answer, id, versionId } = await book(context);
    const location = answer.headers.get("location") ?? "";
    return conclude(
      check(URL.canParse(location), "there is no absolute Location"),
      check(location.endsWith(`/Appointment/${id}/_history/${versionId}`), "it does not name the created version"),
    );
  },
};
