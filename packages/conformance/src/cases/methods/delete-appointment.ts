import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const deleteAppointment: Case = {
  id: "UPD-02-delete",
  title: "A DELETE of an appointment gets 405",
  requirements: ["UPD-02", "GEN-08", "D-36"],
  level: "derived",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const { id } = await book(context);
    const path = `/Appointment/${id}`;
    return conclude(checkStatus(await context.send({ interaction: "cancel", method: "DELETE", path }), 405));
  },
};
