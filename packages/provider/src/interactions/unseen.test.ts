import { type Appointments, type AuditEntry, createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import type { Resource } from "@careslot/fhir";
import { describe, expect, it } from "vitest";
import { permitByOrganisation } from "../policy/permission.ts";
import { releaseByService } from "../policy/release.ts";
import type { Ports } from "../ports.ts";
import { sampleBooking, samplePatient } from "../testing/sample-booking.ts";
import { sampleDiary } from "../testing/sample-diary.ts";
import { type Answered, openProvider, type SampleProvider } from "../testing/sample-provider.ts";

type Ask = SampleProvider["ask"];

/** A provider whose database says that it is a round trip away, or not, and how often it was looked into. */
async function opened(distant: boolean, change: Partial<Ports> = {}) {
  const { database } = await openSqlite(":memory:");
  const kept = createAppointments(Object.assign(database, { distant }));
  await kept.importResources(sampleDiary(3));
  let looks = 0;
  const looking: Pick<Appointments, "findSlots" | "read" | "firstResult"> = {
    findSlots: (...args) => ((looks += 1), kept.findSlots(...args)),
    read: (id) => ((looks += 1), kept.read(id)),
    firstResult: (made) => ((looks += 1), kept.firstResult(made)),
  };
  const { ask, ports } = await openProvider(0, {}, { appointments: { ...kept, ...looking }, ...change });
  return { ask, ports, looks: () => looks };
}

const booking = sampleBooking();
const second = sampleBooking({
  appointment: { start: "2026-06-02T09:15:00+01:00", end: "2026-06-02T09:30:00+01:00" },
  slot: {
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "slot-identifier-2" }],
    start: "2026-06-02T09:15:00+01:00",
    end: "2026-06-02T09:30:00+01:00",
  },
});
const id = (number: number) => ({ "X-Request-Id": `00000000-0000-4000-8000-00000000000${number}` });

const book = (ask: Ask, body: object | string = booking, number = 1) =>
  ask("/Appointment", { body, headers: id(number) });

async function cancel(ask: Ask, change: (booked: Resource) => object, tag = 'W/"1"', below = "") {
  const { resource } = await book(ask);
  const path = `/Appointment/${resource.id}`;
  const body = change(resource);
  const headers = { ...id(2), "If-Match": tag };
  return [await ask(path + below, { method: "PUT", body, headers }), await ask(`${path}/_history`)];
}

const cancelled = (resource: Resource): Resource => ({ ...resource, status: "cancelled" });

/** What is asked, by what it is about. */
const asked: Readonly<Record<string, (ask: Ask) => Promise<readonly Answered[]>>> = {
  "a booking, and what is stored then": async (ask) => {
    const booked = await book(ask);
    const found = await ask("/Appointment?patient=9476719931", { scope: "patient/appointment.read" });
    return [booked, found, await ask(`/Appointment/${booked.resource.id}`), await ask("/Slot")];
  },
  "a taken slot": async (ask) => [await book(ask), await book(ask, booking, 2)],
  "a repeated request, also for another slot": async (ask) => [
    await book(ask),
    await book(ask),
    await book(ask, second),
  ],
  "two bookings": async (ask) => [await book(ask), await book(ask, second, 2), await ask("/Slot")],
  "an unknown slot": async (ask) => [await book(ask, sampleBooking({ slot: { identifier: [{ value: "unknown" }] } }))],
  "a slot without its system": async (ask) => [
    await book(ask, sampleBooking({ slot: { identifier: [{ value: "slot-identifier-1" }] } })),
  ],
  "a slot of another schedule": async (ask) => [
    await book(ask, sampleBooking({ slot: { schedule: { reference: "Schedule/schedule-2" } } })),
  ],
  "a slot at another time": async (ask) => [
    await book(ask, sampleBooking({ slot: { end: "2026-06-02T09:20:00+01:00" } })),
  ],
  "an appointment outside its slot": async (ask) => [
    await book(ask, sampleBooking({ appointment: { end: "2026-06-02T09:30:00+01:00" } })),
  ],
  "a slot by its id": async (ask) => [
    await book(
      ask,
      sampleBooking({
        appointment: {
          slot: [{ reference: "Slot/slot-1" }],
          contained: (booking["contained"] as Resource[]).filter(({ resourceType }) => resourceType !== "Slot"),
        },
      }),
    ),
  ],
  "a patient without an NHS number": async (ask) => [
    await book(ask, sampleBooking({ patient: { identifier: undefined } })),
  ],
  "content that conforms to no profile": async (ask) => [
    await book(ask, sampleBooking({ appointment: { status: "proposed" } })),
  ],
  "a cancellation": (ask) => cancel(ask, cancelled),
  "a cancellation at the URL of the version": (ask) => cancel(ask, cancelled, 'W/"1"', "/_history/1"),
  "a cancellation at the URL of another version": (ask) => cancel(ask, cancelled, 'W/"1"', "/_history/2"),
  "a cancellation with its members in another order": (ask) =>
    cancel(ask, (booked) => Object.fromEntries(Object.entries(cancelled(booked)).toReversed())),
  "a cancellation that leaves out meta": (ask) => cancel(ask, (booked) => ({ ...cancelled(booked), meta: undefined })),
  "a cancellation with the meta of another version": (ask) =>
    cancel(ask, (booked) => ({ ...cancelled(booked), meta: { ...booked.meta, versionId: "7" } })),
  "a cancellation that changes something else": (ask) =>
    cancel(ask, (booked) => ({ ...cancelled(booked), description: "Something else" })),
  "a cancellation of a stale version": (ask) => cancel(ask, cancelled, 'W/"2"'),
  "a version that was never one": (ask) => cancel(ask, cancelled, 'W/"01"'),
  "an update that does not cancel": (ask) => cancel(ask, (booked) => booked),
  "a cancellation that conforms to no profile": (ask) =>
    cancel(ask, (booked) => ({ ...cancelled(booked), contained: [{ ...samplePatient, gender: "unheard of" }] })),
  "a second cancellation": async (ask) => {
    const [first] = await cancel(ask, cancelled);
    const { id: appointment } = first?.resource ?? {};
    const again = (number: number, tag: string) =>
      ask(`/Appointment/${appointment}`, {
        method: "PUT",
        body: first?.resource ?? {},
        headers: { ...id(number), "If-Match": tag },
      });
    return [await again(2, 'W/"1"'), await again(3, 'W/"1"'), await again(4, 'W/"2"')];
  },
  "an appointment that nobody has": async (ask) => [
    await ask("/Appointment/nobody", {
      method: "PUT",
      body: { ...cancelled(booking), id: "nobody" },
      headers: { "If-Match": 'W/"1"' },
    }),
  ],
};

/** Everything that may differ is the ids, since a change that is tried twice takes twice as many: they are counted anew. */
function withCountedIds(text: string): string {
  const ids = new Map<string, string>();
  return text.replaceAll(/\bid-\d+\b/g, (found) => {
    const counted = ids.get(found) ?? `id-no-${ids.size + 1}`;
    ids.set(found, counted);
    return counted;
  });
}

function isChange({ interaction, outcome }: AuditEntry): boolean {
  return ["create-appointment", "update-appointment"].includes(interaction) && outcome < 400;
}

async function answersOf(ask: Ask, ports: Ports, questions: (ask: Ask) => Promise<readonly Answered[]>) {
  const answers = await questions(ask);
  const trail = await ports.appointments.auditTrail(0, 100);
  return withCountedIds(
    JSON.stringify({
      answers: answers.map(({ status, headers, text }) => ({ status, headers: [...headers], text })),
      // Reads and refusals leave their entries later: those of changes are compared.
      trail: trail.map(({ entry }) => entry).filter(isChange),
    }),
  );
}

describe("changes of what nobody has looked up", () => {
  it.each(Object.entries(asked))(
    "answer, store and audit like others: %s (BOOK-30, CAN-13, D-04)",
    async (_, questions) => {
      const [near, distant] = [await opened(false), await opened(true)];
      expect(await answersOf(distant.ask, distant.ports, questions)).toBe(
        await answersOf(near.ask, near.ports, questions),
      );
    },
  );

  it.each([false, true])(
    "book each of two slots that are described alike, since both were offered; distant: %s (SLOT-17, D-32)",
    async (distant) => {
      const { ask, ports } = await opened(distant);
      const [slot] = sampleDiary(1).slice(-1);
      const twin = { ...slot?.resource, resourceType: "Slot", id: "slot-0" };
      await ports.appointments.importResources([{ resource: twin, content: JSON.stringify(twin) }]);
      const answers = [await book(ask), await book(ask, booking, 2), await book(ask, booking, 3)];
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 422]);
      expect((await ask("/Slot?status=busy")).resource["total"]).toBe(2);
    },
  );

  it.each([false, true])(
    "book each of a dozen slots that are described alike, also at once; distant: %s (SLOT-17, D-32)",
    async (distant) => {
      const { ask, ports } = await opened(distant);
      const [slot] = sampleDiary(1).slice(-1);
      const twins = Array.from({ length: 11 }, (_, n) => ({
        ...slot?.resource,
        resourceType: "Slot",
        id: `twin-${n}`,
      }));
      await ports.appointments.importResources(
        twins.map((twin) => ({ resource: twin, content: JSON.stringify(twin) })),
      );
      const bookAtOnce = (first: number, count: number) =>
        Promise.all(Array.from({ length: count }, (_, index) => book(ask, booking, first + index)));
      const answers = [...(await bookAtOnce(10, 4)), ...(await bookAtOnce(20, 4)), ...(await bookAtOnce(30, 5))];
      expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(12).fill(201), 422]);
      expect((await ask("/Slot?status=busy")).resource["total"]).toBe(12);
    },
  );

  it("leave out each look at what is stored, also to tell that a request is repeated", async () => {
    const distant = await opened(true);
    const { resource } = await book(distant.ask);
    expect((await book(distant.ask)).status).toBe(409);
    const headers = { ...id(2), "If-Match": 'W/"1"' };
    const answer = await distant.ask(`/Appointment/${resource.id}`, {
      method: "PUT",
      body: cancelled(resource),
      headers,
    });
    expect([answer.status, distant.looks()]).toEqual([200, 0]);
  });

  it("are none where slots are withheld from whoever asks, or an organisation may not cancel (SLOT-38, CAN-31)", async () => {
    const release = releaseByService({ "2000000001": ["RA1"] });
    const withheld = await book((await opened(true, { release })).ask);
    expect([withheld.status, withheld.issues[0]?.diagnostics]).toEqual([422, expect.stringContaining("(BOOK-23)")]);
    const permission = permitByOrganisation({ cancel: [] });
    const [refused, history] = await cancel((await opened(true, { permission })).ask, cancelled);
    expect([refused?.status, history?.resource["total"]]).toEqual([403, 1]);
  });
});
