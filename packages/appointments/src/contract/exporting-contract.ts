import { describe, expect, it } from "vitest";
import type { OpenAppointments } from "./appointments-contract.ts";
import { bookingOf, cancellationOf, entry, load, sampleDiary, version } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What a diary gives back: everything that is in it, a page at a time. */
export function exportingContract(open: () => Promise<OpenAppointments>): void {
  describe("exporting", () => {
    it("lists the directory by type, each in order of the ids", () => {
      const locations = ["c", "a", "b"].map((id) => entry({ resourceType: "Location", id }));
      return withDiary(open, [...sampleDiary(1), ...locations], async (appointments) => {
        const first = await appointments.listDirectory("Location", "", 2);
        expect(first.map(({ id }) => id)).toEqual(["a", "b"]);
        expect(await appointments.listDirectory("Location", "b", 2)).toEqual([
          { id: "c", content: locations[0]?.content },
        ]);
        expect(await appointments.listDirectory("Location", "c", 2)).toEqual([]);
      });
    });

    it("lists slots in order of the ids, with the status that they have", () =>
      withDiary(open, sampleDiary(3), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 2), "a"));
        const [one, two] = await appointments.listSlots("", 2);
        expect(one).toEqual({ id: "slot-1", content: sampleDiary(1).at(-1)?.content });
        expect(JSON.parse(two?.content ?? "")).toMatchObject({ id: "slot-2", status: "busy" });
        expect((await appointments.listSlots("slot-2", 2)).map(({ id }) => id)).toEqual(["slot-3"]);
      }));

    it("lists every version of every appointment, to the letter, in order of id and version", () =>
      withDiary(open, sampleDiary(3), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "b"));
        await appointments.book(bookingOf(await load(appointments, 2), "a"));
        await appointments.cancel(cancellationOf("b"));
        const all = [version("a"), version("b"), version("b", 2)];
        expect(await appointments.listVersions({ id: "", versionId: 0 }, 10)).toEqual(all);
        expect(await appointments.listVersions({ id: "a", versionId: 1 }, 1)).toEqual([version("b")]);
        expect(await appointments.listVersions({ id: "b", versionId: 1 }, 10)).toEqual([version("b", 2)]);
      }));
  });
}
