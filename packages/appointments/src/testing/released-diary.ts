import { expect } from "vitest";
import type { Appointments } from "../appointments.ts";
import {
  auditEntry,
  bookingOf,
  cancellationOf,
  load,
  nine,
  sampleDiary,
  statuses,
  version,
} from "../contract/sample-diary.ts";

const consumer = "consumer-1";

/** Puts something of everything into an empty diary: what each released schema is kept with. */
export async function fillReleasedDiary(appointments: Appointments): Promise<void> {
  await appointments.importResources(sampleDiary(4));
  const patient = { nhsNumber: "9000000009" };
  await appointments.book({ ...bookingOf(await load(appointments, 1), "a", "request-1"), ...patient });
  await appointments.book({ ...bookingOf(await load(appointments, 2), "b", "request-2"), ...patient });
  await appointments.cancel(cancellationOf("a", 2, "request-3"));
  await appointments.book(bookingOf(await load(appointments, 1), "c"));
  await appointments.sealAudit();
  await appointments.recordAccess(auditEntry(404));
}

/** Asserts that a diary is as it was filled: every version, booking, request and audit entry, and that it still works. */
export async function expectReleasedDiary(appointments: Appointments): Promise<void> {
  expect(await appointments.listVersions({ id: "", versionId: 0 }, 10)).toEqual([
    version("a"),
    version("a", 2),
    version("b"),
    version("c"),
  ]);
  expect(await statuses(appointments)).toEqual(["busy", "busy", "free", "free"]);
  expect(await appointments.ofPatient("9000000009", new Date(nine))).toEqual([version("a", 2), version("b")]);
  expect(await appointments.firstResult({ consumer, requestId: "request-2" })).toEqual({ id: "b", versionId: 1 });
  expect(await appointments.firstResult({ consumer, requestId: "request-3" })).toEqual({ id: "a", versionId: 2 });
  expect((await appointments.auditTrail(0, 10)).map(({ entry }) => entry)).toEqual(
    [201, 201, 200, 201, 404].map(auditEntry),
  );
  expect(await appointments.verifyAudit()).toMatchObject({ ok: true, sealed: 4, unsealed: 1 });

  const [held, free] = [await load(appointments, 2), await load(appointments, 3)];
  expect(await appointments.book(bookingOf(held, "d"))).toEqual({ ok: false, reason: "slot-taken" });
  expect(await appointments.book(bookingOf(free, "d"))).toEqual({ ok: true });
  expect(await appointments.cancel(cancellationOf("a", 3))).toEqual({ ok: false, reason: "version-conflict" });
  expect(await appointments.cancel(cancellationOf("b"))).toEqual({ ok: true });
  expect(await statuses(appointments)).toEqual(["busy", "free", "busy", "free"]);
}
