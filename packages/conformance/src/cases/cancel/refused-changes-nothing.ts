import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { readAppointment } from "../../interactions/read.ts";
import { versionOf } from "../../interactions/version-of.ts";
import { conclude } from "../../verdict.ts";

export const refusedChangesNothing: Case = {
  id: "VER-02",
  title: "A refused update makes no version",
  requirements: ["VER-02"],
  level: "derived",
  source: "Cancel an appointment: Request 4",
  run: async (context) => {
    const booked = await book(context);
    await putAppointment(context, booked, {
      body: { ...cancelled(booked.appointment), description: "Another description" },
    });
    const answer = await readAppointment(context, booked.id);
    const { versionId } = versionOf(answer);
    return conclude(
      check(versionId === booked.versionId, `the version is ${versionId}, not ${booked.versionId} as before`),
    );
  },
};
