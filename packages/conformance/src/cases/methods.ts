import type { Area } from "../case.ts";
import { allow } from "./methods/allow.ts";
import { caseSensitive } from "./methods/case-sensitive.ts";
import { deleteAppointment } from "./methods/delete-appointment.ts";
import { patchAppointment } from "./methods/patch-appointment.ts";
import { postMetadata } from "./methods/post-metadata.ts";
import { postSlot } from "./methods/post-slot.ts";
import { putCollection } from "./methods/put-collection.ts";
import { unknownPath } from "./methods/unknown-path.ts";

/** Methods and paths that there are not. */
export const methodsArea: Area = {
  name: "methods",
  cases: [
    postSlot,
    putCollection,
    postMetadata,
    patchAppointment,
    deleteAppointment,
    allow,
    unknownPath,
    caseSensitive,
  ],
};
