import { describe, expect, it } from "vitest";
import type { Appointments, SlotSearch } from "../appointments.ts";
import type { DirectoryType, Following, ReferencePath } from "../directory.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import { entry, nine, quarter, sampleDiary, slotEntry } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

const root = "https://provider.example/STU3/";

const actor = (to: DirectoryType): ReferencePath => ({ from: "Schedule", element: "actor", to });
const provider: ReferencePath = { from: "HealthcareService", element: "providedBy", to: "Organization" };
const place: ReferencePath = { from: "HealthcareService", element: "location", to: "Location" };

const one = { reference: "Schedule/schedule-1" };
const two = { reference: "Schedule/schedule-2" };

const diary = [
  ...sampleDiary(2),
  entry({
    resourceType: "Schedule",
    id: "schedule-1",
    actor: [
      { reference: "HealthcareService/service-1" },
      { reference: `${root}Practitioner/one` },
      { reference: "https://elsewhere.example/Practitioner/two" },
      { reference: "Practitioner/three/_history/1" },
      { reference: "Practitioner/unknown" },
    ],
    comment: "Practitioner/two",
  }),
  entry({
    resourceType: "HealthcareService",
    id: "service-1",
    providedBy: { reference: `${root}Organization/one` },
    location: [{ reference: "Location/one" }, { reference: "Location/two" }],
    coverageArea: [{ reference: "Location/three" }],
  }),
  entry({ resourceType: "Schedule", id: "schedule-2", actor: [{ reference: "Practitioner/two" }] }),
  slotEntry(3, { schedule: two }),
  ...["one", "two", "three"].flatMap((id) =>
    ["Practitioner", "Organization", "Location"].map((resourceType) =>
      entry({ resourceType, id, actor: [{ reference: "Practitioner/three" }] }),
    ),
  ),
];

/** What a search owes that follows references from its slots: what these lead to, and nothing else. */
export function followingContract(open: () => Promise<OpenAppointments>): void {
  const followed = async (appointments: Appointments, paths: Following["paths"], change: Partial<SlotSearch> = {}) => {
    const search = { statuses: [], limit: 100, service: { value: "service-1" }, follow: { root, paths }, ...change };
    const found = await appointments.searchSlots(search);
    if (!found.ok) throw new TypeError(found.reason);
    for (const { type, id, content } of found.followed) {
      expect(JSON.parse(content)).toMatchObject({ resourceType: type, id });
    }
    return found.followed.map(({ type, id }) => `${type}/${id}`).toSorted();
  };

  describe("following references from slots", () => {
    it("finds their schedules alone where nothing else is asked for, and nothing without slots (SLOT-10, SLOT-31)", () =>
      withDiary(open, diary, async (appointments) => {
        expect(await followed(appointments, [])).toEqual(["Schedule/schedule-1"]);
        expect(await followed(appointments, [actor("HealthcareService")], { before: nine })).toEqual([]);
        const unasked = await appointments.searchSlots({ statuses: [], limit: 100 });
        expect(unasked).toMatchObject({ ok: true, followed: [] });
      }));

    it("goes on from what it reached, from the elements that are named and no others (SLOT-10)", () =>
      withDiary(open, diary, async (appointments) => {
        const paths = [place, actor("HealthcareService"), provider];
        const places = ["Location/one", "Location/two"];
        const reached = ["HealthcareService/service-1", ...places, "Organization/one", "Schedule/schedule-1"];
        expect(await followed(appointments, paths)).toEqual(reached);
        expect(await followed(appointments, [place])).toEqual(["Schedule/schedule-1"]);
      }));

    it("takes references that are relative or begin with the service root, and no others (D-32)", () =>
      withDiary(open, diary, async (appointments) => {
        const practitioners = await followed(appointments, [actor("Practitioner")]);
        expect(practitioners).toEqual(["Practitioner/one", "Schedule/schedule-1"]);
      }));

    it("begins at the slots of the page (SLOT-21)", () =>
      withDiary(open, [...diary, slotEntry(4, { schedule: one })], async (appointments) => {
        const schedules = (change: Partial<SlotSearch>) =>
          appointments
            .searchSlots({ statuses: [], limit: 100, follow: { root, paths: [] }, ...change })
            .then((found) => {
              // Several databases give what is on the pages of each.
              return found.ok && found.slots.length > 0 && found.followed.map(({ id }) => id).toSorted();
            });
        expect(await schedules({})).toEqual(["schedule-1", "schedule-2"]);
        expect(await schedules({ service: { value: "service-1" }, limit: 1 })).toEqual(["schedule-1"]);
        expect(await schedules({ after: { start: nine + quarter, id: "slot-2" }, before: nine + 3 * quarter })).toEqual(
          ["schedule-2"],
        );
      }));
  });
}
