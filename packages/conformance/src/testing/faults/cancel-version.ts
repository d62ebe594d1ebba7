import { atOnce } from "../at-once.ts";
import { appointmentOf } from "../appointments.ts";
import {
  answers,
  type Breakage,
  cancelling,
  given,
  hears,
  hearsHeader,
  takesOver,
  withoutHeader,
  withStatus,
} from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";
import { type Asked, resourceOf, type Told } from "../handler.ts";
import { freshToken, hasScope } from "../tokens.ts";
import { forgetting } from "./book-access.ts";

const write = "patient/appointment.write";
const unmatched = (asked: Asked): boolean => cancelling(asked) && !asked.headers.has("If-Match");
const matching =
  (tag: string) =>
  (asked: Asked): boolean =>
    cancelling(asked) && asked.headers.get("If-Match") === tag;
const broken = (asked: Asked): boolean => resourceOf(asked).resourceType === "";
const isMisdirected = (asked: Asked): boolean => asked.path !== `/Appointment/${appointmentOf(asked).id}`;
const refusal = (status: number) => async (): Promise<Told> => ({ status, headers: new Headers(), body: "" });

/** What can be wrong with who may cancel, with versions and request ids, and with the order of checks. */
export const cancelVersionFaults: readonly Fault[] = [
  {
    what: "needs no If-Match",
    breakage: hearsHeader((asked) => unmatched(asked) && !broken(asked) && !isMisdirected(asked), "If-Match", 'W/"1"'),
    found: ["CAN-20", "CAN-30-if-match", "CAN-30-unknown"],
  },
  { what: "takes * for any version", breakage: hearsHeader(matching("*"), "If-Match", 'W/"1"'), found: ["CAN-20-any"] },
  { what: "takes weak tags only", breakage: takesOver(matching('"1"'), refusal(412)), found: ["D-27"] },
  {
    what: "does not compare versions",
    breakage: hearsHeader(matching('W/"999"'), "If-Match", 'W/"1"'),
    found: ["CAN-19", "CAN-30-version"],
  },
  {
    what: "answers 400 to a tag that is none of its own",
    breakage: answers((asked) => asked.headers.get("If-Match")?.includes("999ff9ff") ?? false, withStatus(400)),
    found: ["CAN-19-foreign"],
  },
  {
    what: "answers 412 to another version",
    breakage: answers(
      (asked, told) => given(cancelling, 409)(asked, told) && !told.body.includes('"duplicate"'),
      withStatus(412),
    ),
    found: ["CAN-19", "CAN-19-foreign", "CAN-19-old", "CAN-24", "CAN-30-version"],
  },
  {
    what: "updates what has been updated since",
    breakage: answers(
      (asked, told) => given(matching('W/"1"'), 409)(asked, told) && !told.body.includes('"duplicate"'),
      withStatus(200),
    ),
    found: ["CAN-19-old", "CAN-24"],
  },
  {
    what: "lets two cancellations win at the same time",
    breakage: atOnce(
      (asked) => (cancelling(asked) ? asked.path : undefined),
      ({ status }) => status === 409,
    ),
    found: ["CAN-24"],
  },
  {
    what: "answers 422 for what there is not",
    breakage: answers(given(cancelling, 404), withStatus(422)),
    found: ["CAN-25"],
  },
  {
    what: "lets anybody cancel",
    breakage: hears((asked) => cancelling(asked) && !asked.headers.has("Authorization"), freshToken(write)),
    found: ["CAN-28", "CAN-30-token"],
  },
  {
    what: "lets a reader's token cancel",
    breakage: hears((asked) => cancelling(asked) && hasScope(asked, "patient/appointment.read"), freshToken(write)),
    found: ["JWT-13-cancel"],
  },
  { what: "forgets the ids of cancellations", breakage: forgetting(cancelling), found: ["CAN-34", "D-04-cancel"] },
  {
    what: "does not say what came of the first cancellation",
    breakage: answers(given(cancelling, 409), withoutHeader("Content-Location")),
    found: ["D-04-cancel"],
  },
  {
    what: "reads the body before it looks who asks",
    breakage: takesOver(
      (asked) => cancelling(asked) && broken(asked) && !asked.headers.has("Authorization"),
      refusal(400),
    ),
    found: ["CAN-30-token"],
  },
  {
    what: "wants an If-Match before it looks at the body",
    breakage: answers(given(unmatched, 400), withStatus(412)),
    found: ["CAN-30-body", "CAN-30-id"],
  },
  {
    what: "looks for the appointment before it wants an If-Match",
    breakage: missingFirst(),
    found: ["CAN-30-unknown"],
  },
  {
    what: "compares before it wants an If-Match",
    breakage: takesOver((asked) => unmatched(asked) && isChanged(asked), refusal(422)),
    found: ["CAN-30-if-match"],
  },
  {
    what: "compares before it looks at the version",
    breakage: takesOver((asked) => matching('W/"999"')(asked) && isChanged(asked), refusal(422)),
    found: ["CAN-30-version"],
  },
];

function isChanged(asked: Asked): boolean {
  return appointmentOf(asked).description === "Another description";
}

function missingFirst(): Breakage {
  return (provider) => async (asked) => {
    const told = await provider(asked);
    if (!unmatched(asked) || told.status !== 412) return told;
    const headers = freshToken(write)(asked).headers;
    const { status } = await provider({ method: "GET", path: asked.path, headers, body: "" });
    return status === 404 ? { ...told, status } : told;
  };
}
