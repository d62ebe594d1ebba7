import type { Appointment, Resource } from "@careslot/fhir";
import { appointmentOf } from "../appointments.ts";
import {
  answers,
  type Breakage,
  cancelling,
  given,
  hears,
  reading,
  takesOver,
  withResource,
  withStatus,
} from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";
import { type Asked, resourceOf, type Told } from "../handler.ts";
import { freshToken } from "../tokens.ts";

/** Updates of which this holds. */
const updates =
  (holds: (appointment: Partial<Appointment>, asked: Asked) => boolean) =>
  (asked: Asked): boolean =>
    cancelling(asked) && holds(appointmentOf(asked), asked);

const refuse = async (): Promise<Told> => ({ status: 422, headers: new Headers(), body: "" });

/** What can be wrong with the way in which a cancellation is judged. */
export const cancelContentFaults: readonly Fault[] = [
  {
    what: "takes the id from the URL, whatever the body says",
    breakage: hearing(
      ({ id }) => id !== undefined,
      (appointment, { path }) => ({ ...appointment, id: path.split("/")[2] }),
    ),
    found: ["CAN-26", "CAN-30-id"],
  },
  {
    what: "takes the id from the URL where the body has none",
    breakage: hearing(
      ({ id, status }) => id === undefined && status !== undefined,
      (appointment, { path }) => ({ ...appointment, id: path.split("/")[2] }),
    ),
    found: ["CAN-26-missing"],
  },
  {
    what: "answers 422 to an update that it cannot read",
    breakage: answers(
      (asked, told) => given(cancelling, 400)(asked, told) && resourceOf(asked).resourceType !== "Appointment",
      withStatus(422),
    ),
    found: ["CAN-27-json", "CAN-27-type", "CAN-30-body"],
  },
  {
    what: "answers 400 to an update that breaks the profile",
    breakage: answers(
      updates(({ participant }) => participant?.[0]?.status === undefined && participant !== undefined),
      withStatus(400),
    ),
    found: ["CAN-17"],
  },
  {
    what: "looks at the status only",
    breakage: replacing((stored, { status, id }) => ({ ...stored, status, id })),
    found: [
      "CAN-17",
      "CAN-18",
      "CAN-18-added",
      "CAN-18-contained",
      "CAN-18-left-out",
      "CAN-18-names",
      "D-28",
      "VER-02",
    ],
  },
  {
    what: "does not look into contained resources",
    breakage: replacing((stored, update) => ({ ...update, contained: stored.contained })),
    found: ["CAN-18-contained", "CAN-18-names"],
  },
  {
    what: "does not look at what is new",
    breakage: hearing(
      ({ comment }) => comment !== undefined,
      ({ comment: _comment, ...appointment }) => appointment,
    ),
    found: ["CAN-18-added"],
  },
  {
    what: "does not look at what is missing",
    breakage: replacing((stored, update) =>
      update.participant?.[0]?.actor?.display === undefined ? { ...update, participant: stored.participant } : update,
    ),
    found: ["CAN-18-left-out"],
  },
  {
    what: "does not say what differs",
    breakage: answers(
      given(cancelling, 422),
      withResource((outcome) => ({ ...outcome, issue: [{ severity: "error", code: "business-rule" }] })),
    ),
    found: ["CAN-18-names"],
  },
  {
    what: "takes a reason for cancelling",
    breakage: hearing(
      ({ extension }) => extension !== undefined,
      ({ extension: _extension, ...appointment }) => appointment,
    ),
    found: ["D-28"],
  },
  { what: "cancels whatever is updated", breakage: cancellingFor("booked"), found: ["CAN-21"] },
  { what: "cancels what was entered in error", breakage: cancellingFor("entered-in-error"), found: ["D-25"] },
  { what: "counts refused updates", breakage: counting(), found: ["VER-02"] },
  {
    what: "wants the keys in its own order",
    breakage: takesOver((asked) => cancelling(asked) && /^\{"(?!resourceType)/.test(asked.body), refuse),
    found: ["CAN-13-keys"],
  },
  {
    what: "wants contained resources in its own order",
    breakage: takesOver(
      updates(({ contained }) => contained !== undefined && contained[0]?.resourceType !== "DocumentReference"),
      refuse,
    ),
    found: ["CAN-13-contained"],
  },
  {
    what: "compares times by their letters",
    breakage: takesOver(
      updates(({ start }) => start?.endsWith("+01:00") ?? false),
      refuse,
    ),
    found: ["CAN-13-times"],
  },
  {
    what: "wants its own meta back",
    breakage: takesOver(
      updates(({ id, status, meta }) => id !== undefined && status === "cancelled" && meta === undefined),
      refuse,
    ),
    found: ["CAN-13-meta"],
  },
  {
    what: "cancels twice",
    breakage: answers((_, told) => told.body.includes("cancelled already"), withStatus(200)),
    found: ["CAN-23"],
  },
];

/** The provider hears another update than was sent. */
function hearing(
  holds: (appointment: Partial<Appointment>) => boolean,
  change: (appointment: Appointment, asked: Asked) => object,
): Breakage {
  return hears(updates(holds), (asked) => ({
    ...asked,
    body: JSON.stringify(change(appointmentOf(asked) as Appointment, asked)),
  }));
}

function cancellingFor(status: string): Breakage {
  return hearing(
    (appointment) => appointment.status === status,
    (appointment) => ({ ...appointment, status: "cancelled" }),
  );
}

/** The provider hears an update that is made of what it has stored and of what was sent. */
function replacing(change: (stored: Partial<Appointment>, update: Partial<Appointment>) => object): Breakage {
  return (provider) => async (asked) => {
    const update = appointmentOf(asked);
    if (!cancelling(asked) || update.status !== "cancelled" || update.contained === undefined) return provider(asked);
    const path = asked.path.replace(/\/_history.*/, "");
    const headers = freshToken("patient/appointment.read")(asked).headers;
    const told = await provider({ method: "GET", path, headers, body: "" });
    if (told.status !== 200) return provider(asked);
    return provider({ ...asked, body: JSON.stringify(change(appointmentOf(told), update)) });
  };
}

/** Every refused update makes the version that reads tell one more. */
function counting(): Breakage {
  const refused = new Set<string>();
  return (provider) => async (asked) => {
    const told = await provider(asked);
    if (given(cancelling, 422)(asked, told)) refused.add(asked.path);
    if (!given(reading, 200)(asked, told) || !refused.has(asked.path)) return told;
    const resource: Resource = resourceOf(told);
    return { ...told, body: JSON.stringify({ ...resource, meta: { ...resource.meta, versionId: "2" } }) };
  };
}
