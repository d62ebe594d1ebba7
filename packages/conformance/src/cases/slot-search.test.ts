import type { Resource } from "@careslot/fhir";
import { answers, given, hears, searching, withBody, withResource, withStatus } from "../testing/breakage.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { asking, type Change, entriesOf, rewriting, withEntries, withMembers } from "../testing/searches.ts";
import { freshToken, hasScope } from "../testing/tokens.ts";
import { slotSearchArea } from "./slot-search.ts";

/** Searches for all free slots: only the cases that look at what a slot holds make them. */
const asksContent = asking(/service=\d+&status=free$/);

proveCases(slotSearchArea, [
  {
    what: "answers with a collection",
    breakage: answers(given(searching, 200), withMembers({ type: "collection" })),
    found: ["SLOT-01"],
  },
  {
    what: "knows one name of the service parameter only",
    breakage: answers(asking(/\?service=/), withMembers({ entry: [] })),
    found: ["SLOT-02"],
  },
  {
    what: "wants a service named",
    breakage: answers(asking(/\/Slot$/), withStatus(400)),
    found: ["SLOT-03"],
  },
  {
    what: "refuses parameters that it does not know",
    breakage: answers(asking(/colour/), withStatus(400)),
    found: ["GEN-15"],
  },
  {
    what: "finds a busy slot among the free",
    breakage: answers(asking(/status=free&start=2/), withOneMore({ status: "busy" })),
    found: ["SLOT-04-free"],
  },
  {
    what: "offers slots that have begun",
    breakage: answers(asking(/status=free&start=ge2001/), withOneMore({ start: "2002-01-01T09:00:00+00:00" })),
    found: ["SLOT-17"],
  },
  {
    what: "finds a free slot among the busy",
    breakage: answers(asking(/status=busy/), withOneMore({ status: "free" })),
    found: ["SLOT-04-busy"],
  },
  {
    what: "looks at the first status of a list",
    breakage: rewriting("free%2Cbusy", "free"),
    found: ["SLOT-04-list"],
  },
  { what: "leaves the end of the window out", breakage: rewriting("start=le", "start=lt"), found: ["SLOT-05"] },
  { what: "takes lt for le", breakage: rewriting("start=lt", "start=le"), found: ["SLOT-06-lt"] },
  { what: "takes gt for ge", breakage: rewriting("start=gt", "start=ge"), found: ["SLOT-06-gt"] },
  { what: "passes over offsets", breakage: rewriting("%2B01%3A00", "%2B00%3A00"), found: ["GEN-17-search"] },
  {
    what: "takes a bare plus for a space",
    breakage: answers((asked) => searching(asked) && asked.path.includes("+"), withStatus(400)),
    found: ["SLOT-07"],
  },
  {
    what: "sends the service along without being asked",
    breakage: answers(
      asking(/service=\d+$/),
      withResource((bundle) => ({ ...bundle, entry: [...entriesOf(bundle), serviceEntry] })),
    ),
    found: ["SLOT-12"],
  },
  {
    what: "counts more than there is",
    breakage: answers(asking(/&start=2/), withMembers({ total: 99 })),
    found: ["D-17"],
  },
  { what: "does not link to itself", breakage: answers(asking(/./), withMembers({ link: [] })), found: ["SLOT-19"] },
  {
    what: "gives relative URLs",
    breakage: answers(
      asking(/service=\d+$/),
      withEntries((entry) => ({ ...entry, fullUrl: "Slot/1" })),
    ),
    found: ["SLOT-23"],
  },
  {
    what: "gives slots two identifiers",
    breakage: answers(
      asksContent,
      withSlots((slot) => ({ ...slot, identifier: [slot["identifier"], slot["identifier"]].flat() })),
    ),
    found: ["SLOT-24"],
  },
  {
    what: "gives slots that end when they start",
    breakage: answers(
      asksContent,
      withSlots((slot) => ({ ...slot, end: slot["start"] })),
    ),
    found: ["SLOT-25"],
  },
  {
    what: "gives slots that claim no profile",
    breakage: answers(
      asksContent,
      withSlots(({ meta: _meta, ...slot }) => slot),
    ),
    found: ["SLOT-25-profile"],
  },
  {
    what: "answers 404 where it finds nothing",
    breakage: answers(asking(/2199/), withStatus(404)),
    found: ["SLOT-31"],
  },
  {
    what: "passes over a start that is no time",
    breakage: rewriting("&start=geyesterday", ""),
    found: ["SLOT-32", "SLOT-32-names"],
  },
  {
    what: "does not say which parameter is wrong",
    breakage: answers(given(searching, 400), withMembers({ issue: [{ severity: "error", code: "value" }] })),
    found: ["SLOT-32-names"],
  },
  {
    what: "passes over a status that there is not",
    breakage: rewriting("&status=vacant", ""),
    found: ["SLOT-33-status"],
  },
  {
    what: "passes over a prefix that there is not",
    breakage: rewriting("start=zz", "start="),
    found: ["SLOT-33-prefix"],
  },
  {
    what: "finds nothing for a service that it does not have",
    breakage: answers(given(searching, 404), withStatus(200), withBody("{}")),
    found: ["SLOT-34", "SLOT-34-names"],
  },
  {
    what: "does not say which service it does not have",
    breakage: answers(given(searching, 404), withMembers({ issue: [{ diagnostics: "Service unknown" }] })),
    found: ["SLOT-34-names"],
  },
  { what: "searches the past", breakage: rewriting("le2001-01-02", "le2199-01-02"), found: ["SLOT-35"] },
  {
    what: "lets anybody search",
    breakage: hears(
      (asked) => searching(asked) && !asked.headers.has("Authorization"),
      freshToken("organization/slot.read"),
    ),
    found: ["SLOT-40"],
  },
  {
    what: "lets a booking's token search",
    breakage: hears(
      (asked) => searching(asked) && hasScope(asked, "patient/appointment.write"),
      freshToken("organization/slot.read"),
    ),
    found: ["JWT-13-search"],
  },
]);

function withSlots(change: (slot: Resource) => object): Change {
  return withEntries((entry) => ({ ...entry, resource: change(entry.resource) }));
}

/** The answer with a copy of a slot in it that it should not hold. */
function withOneMore(change: object): Change {
  return withResource((bundle) => {
    const [first] = entriesOf(bundle);
    return { ...bundle, entry: [...entriesOf(bundle), { ...first, resource: { ...first?.resource, ...change } }] };
  });
}

const serviceEntry = {
  fullUrl: "https://provider.example.nhs.uk/STU3/HealthcareService/2000000001",
  resource: { resourceType: "HealthcareService", id: "2000000001" },
};
