import { bookAppointment } from "./interactions/book-appointment.ts";
import { cancelAppointment } from "./interactions/cancel-appointment.ts";
import { readAppointment } from "./interactions/read-appointment.ts";
import { readCapability } from "./interactions/read-capability.ts";
import { readHistory } from "./interactions/read-history.ts";
import { readVersion } from "./interactions/read-version.ts";
import { searchAppointments } from "./interactions/search-appointments.ts";
import { searchSlots } from "./interactions/search-slots.ts";
import type { Route } from "./route.ts";

const write = "patient/appointment.write";
const read = ["patient/appointment.read", write];
const slots = ["organization/slot.read"];

/** The whole interface of the provider. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: "/metadata",
    interaction: "metadata",
    spine: ["read:metadata"],
    scopes: slots,
    open: true,
    run: readCapability(() => routes),
  },
  {
    method: "GET",
    path: "/Slot",
    interaction: "search-slot",
    spine: ["search:slot", "read:slot"],
    scopes: slots,
    run: searchSlots,
  },
  {
    method: "GET",
    path: "/Appointment",
    interaction: "search-appointment",
    spine: ["search:appointment"],
    scopes: read,
    run: searchAppointments,
  },
  {
    method: "POST",
    path: "/Appointment",
    interaction: "create-appointment",
    spine: ["create:appointment"],
    scopes: [write],
    run: bookAppointment,
  },
  {
    method: "GET",
    path: "/Appointment/:id",
    interaction: "read-appointment",
    spine: ["read:appointment"],
    scopes: read,
    run: readAppointment,
  },
  {
    method: "PUT",
    path: "/Appointment/:id",
    interaction: "update-appointment",
    spine: ["update:appointment"],
    scopes: [write],
    run: cancelAppointment,
  },
  {
    method: "GET",
    path: "/Appointment/:id/_history",
    interaction: "history-appointment",
    spine: ["read:appointment"],
    scopes: read,
    run: readHistory,
  },
  {
    method: "GET",
    path: "/Appointment/:id/_history/:vid",
    interaction: "vread-appointment",
    spine: ["read:appointment"],
    scopes: read,
    run: readVersion,
  },
  // The Location of an answer names a version, and the resource is to take a PUT at that very URL (BOOK-10, CAN-06).
  {
    method: "PUT",
    path: "/Appointment/:id/_history/:vid",
    interaction: "update-appointment",
    spine: ["update:appointment"],
    scopes: [write],
    run: cancelAppointment,
  },
];
