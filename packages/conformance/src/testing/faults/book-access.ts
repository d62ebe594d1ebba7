import { atOnce } from "../at-once.ts";
import { answers, booking, type Breakage, given, hears, withoutHeader, withStatus } from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";
import type { Asked } from "../handler.ts";
import { baseUrl, now } from "../open-provider.ts";
import { freshToken, hasScope, sentClaims } from "../tokens.ts";

const write = "patient/appointment.write";

/** What can be wrong with tokens and request ids. */
export const bookAccessFaults: readonly Fault[] = [
  {
    what: "answers 401 to a bad token",
    breakage: answers(
      given(() => true, 403),
      withStatus(401),
    ),
    found: [
      "BOOK-34",
      "BOOK-34-malformed",
      "CAN-28",
      "CAN-30-token",
      "JWT-06",
      "JWT-07",
      "JWT-13",
      "JWT-13-cancel",
      "JWT-13-read",
      "JWT-13-search",
      "READ-08",
      "SLOT-40",
    ],
  },
  { what: "lets anybody book", breakage: letting(({ headers }) => !headers.has("Authorization")), found: ["BOOK-34"] },
  {
    what: "does not look at tokens",
    breakage: letting(({ headers }) => headers.get("Authorization") === "Bearer not-a-token"),
    found: ["BOOK-34-malformed", "JWT-24"],
  },
  {
    what: "lets expired tokens book",
    breakage: letting((asked) => Number(sentClaims(asked)?.["exp"]) * 1000 < now.getTime()),
    found: ["JWT-07"],
  },
  {
    what: "lets tokens for others book",
    breakage: letting((asked) => (sentClaims(asked)?.["aud"] ?? baseUrl) !== baseUrl),
    found: ["JWT-06"],
  },
  {
    what: "lets a search's token book",
    breakage: letting((asked) => hasScope(asked, "organization/slot.read")),
    found: ["JWT-13"],
  },
  {
    what: "gives bookings no id of their own",
    breakage: answers(given(booking, 201), withoutHeader("X-Request-Id")),
    found: ["RID-02"],
  },
  {
    what: "does not send the consumer's id back",
    breakage: answers(given(booking, 201), withoutHeader("X-Correlation-Id")),
    found: ["RID-03"],
  },
  {
    what: "does not send the consumer's id back with a refusal",
    breakage: answers((asked, { status }) => booking(asked) && status >= 400, withoutHeader("X-Correlation-Id")),
    found: ["RID-03-refused"],
  },
  { what: "forgets the ids of bookings", breakage: forgetting(booking), found: ["D-04", "RID-05", "RID-05-at-once"] },
  {
    what: "takes an id twice when it comes at the same time",
    breakage: atOnce(
      (asked) => (booking(asked) ? (asked.headers.get("X-Request-Id") ?? undefined) : undefined),
      ({ status }) => status === 409,
    ),
    found: ["RID-05-at-once"],
  },
  {
    what: "does not say where the first booking is",
    breakage: answers(given(booking, 409), withoutHeader("Content-Location")),
    found: ["D-04"],
  },
  { what: "uses up the ids of refused bookings", breakage: usingUp(), found: ["RID-06"] },
];

/** Bookings of which this holds get in, whatever their token. */
function letting(when: (asked: Asked) => boolean): Breakage {
  return hears((asked) => booking(asked) && when(asked), freshToken(write));
}

/** The provider never sees an id twice, although it sends back the one that came. */
export function forgetting(when: (asked: Asked) => boolean): Breakage {
  return (provider) => async (asked) => {
    if (!when(asked)) return provider(asked);
    const headers = new Headers(asked.headers);
    headers.set("X-Request-Id", crypto.randomUUID());
    const told = await provider({ ...asked, headers });
    const answered = new Headers(told.headers);
    answered.set("X-Correlation-Id", asked.headers.get("X-Request-Id") ?? "");
    return { ...told, headers: answered };
  };
}

function usingUp(): Breakage {
  const used = new Set<string>();
  return (provider) => async (asked) => {
    const told = await provider(asked);
    const id = asked.headers.get("X-Request-Id");
    if (!booking(asked) || id === null) return told;
    if (used.has(id)) return { ...told, status: 409 };
    if (told.status >= 400) used.add(id);
    return told;
  };
}
