import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const patchAppointment: Case = {
  id: "UPD-02-patch",
  title: "A PATCH of an appointment gets 405",
  requirements: ["UPD-02", "GEN-08"],
  level: "derived",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const { id } = await book(context);
    const path = `/Appointment/${id}`;
    return conclude(checkStatus(await context.send({ interaction: "cancel", method: "PATCH", path, body: [] }), 405));
  },
};
