import { type Clinician, doctor, eveningDoctor, nurse, pharmacist } from "./clinicians.ts";

/** One clinician's diary in one service: when it is open and in what steps it is booked. Synthetic, all of it. */
export interface Diary {
  readonly id: string;
  readonly serviceId: string;
  readonly clinician: Clinician;
  readonly channel: "In-person" | "Telephone" | "Video";
  /** Days of the week, Monday being 1 and Sunday 7. */
  readonly days: readonly number[];
  /** Opening hours by the clock in London, such as `09:00` to `12:30`. */
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  /** Minutes. */
  readonly slotLength: number;
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];

export const diaries: readonly Diary[] = [
  {
    id: "treatment-centre-nurse",
    serviceId: "2000000001",
    clinician: nurse,
    channel: "In-person",
    days: everyDay,
    hours: [{ from: "08:00", to: "20:00" }],
    slotLength: 15,
  },
  {
    id: "extended-access-doctor",
    serviceId: "2000000002",
    clinician: doctor,
    channel: "In-person",
    days: weekdays,
    hours: [
      { from: "09:00", to: "12:30" },
      { from: "14:00", to: "17:00" },
    ],
    slotLength: 10,
  },
  {
    id: "extended-access-video",
    serviceId: "2000000002",
    clinician: eveningDoctor,
    channel: "Video",
    days: everyDay,
    hours: [{ from: "18:00", to: "20:00" }],
    slotLength: 10,
  },
  {
    id: "pharmacy-telephone",
    serviceId: "2000000003",
    clinician: pharmacist,
    channel: "Telephone",
    days: [...weekdays, 6],
    hours: [{ from: "09:30", to: "14:30" }],
    slotLength: 20,
  },
];
