import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { openStore, type Store } from "../store/open-store.ts";
import type { GivenFlags } from "./change.ts";
import { localRequest } from "./local-request.ts";
import { readChange } from "./read-change.ts";

const now = new Date("2031-01-06T09:00:00Z");
const request = localRequest("receptionist-1", "ZZ901", now);
const schedule = "extended-access-doctor";
const clinic = { schedule, from: "2031-03-29", to: "2031-03-31", days: "mon-sun", length: "20" };
const morning = { ...clinic, hours: "09:00-10:00" };
const sunday = { schedule, from: "2031-03-30", to: "2031-03-30" };
let store: Store;

/** The demonstration's services and schedules, without its slots. On Sunday 30 March 2031 London's clocks go forward. */
beforeAll(async () => {
  store = await openStore(":memory:");
  const resources = demoResources(now).filter(({ resourceType }) => resourceType !== "Slot");
  await store.appointments.importResources(
    resources.map((resource) => ({ resource, content: JSON.stringify(resource) })),
  );
});
afterAll(() => store[Symbol.dispose]());

describe("the diary's changes, one after the other", () => {
  it("generate slots at the same time by London's clocks on both sides of a change, and none twice", async () => {
    expect(await change("generate", { ...morning, breaks: "09:40-09:45" })).toBe("6 slots added");
    expect(await change("generate", morning)).toBe("3 slots added, 6 there already");
    const overlapping = { ...clinic, hours: "09:10-10:30" };
    expect(await change("generate", overlapping)).toBe("3 slots added, 9 left out: overlapping others");
    expect((await slots()).map(({ start }) => start.slice(5, 16))).toEqual(
      ["03-29T09:00", "03-29T09:20", "03-29T09:40", "03-29T10:10"].concat(
        ["03-30T08:00", "03-30T08:20", "03-30T08:40", "03-30T09:10"],
        ["03-31T08:00", "03-31T08:20", "03-31T08:40", "03-31T09:10"],
      ),
    );
  });

  it("block and release by local time, and leave what is booked alone", async () => {
    await bookFirstOfSunday();
    const early = { schedule, from: "2031-03-30T09:10", to: "2031-03-30T09:40" };
    expect(await change("block", early)).toBe("1 slot blocked, 1 left alone: booked");
    expect(await sundays()).toEqual(["busy", "busy-unavailable", "free", "free"]);
    expect(await change("release", sunday)).toBe("1 slot released, 1 left alone: booked, 2 left alone: not blocked");
    expect(await sundays()).toEqual(["busy", "free", "free", "free"]);
  });

  it("say in a dry run what they would do, and do none of it", async () => {
    const dry = (name: string, flags: GivenFlags) => change(name, flags, true);
    const before = await slots();
    expect(await dry("generate", { ...clinic, hours: "15:00-16:00", length: "60" })).toBe("3 slots added");
    expect(await dry("block", sunday)).toBe("3 slots blocked, 1 left alone: booked");
    expect(await dry("cancel", { appointment: "a" })).toBe("appointment a cancelled, version 2");
    expect(await slots()).toEqual(before);
  });

  it("cancel the version that was seen, once, and free the slot (CAN-16, CAN-19, CAN-23)", async () => {
    const cancel = (appointment: string, version: string) => change("cancel", { appointment, version });
    await expect(cancel("b", "1")).rejects.toThrow("there is no such appointment");
    await expect(cancel("a", "2")).rejects.toThrow("the appointment has another version by now");
    expect(await cancel("a", "1")).toBe("appointment a cancelled, version 2");
    await expect(cancel("a", "2")).rejects.toThrow("the appointment is cancelled already");
    expect(await sundays()).toEqual(["free", "free", "free", "free"]);
  });

  it.each<[string, GivenFlags, string]>([
    ["block", { ...sunday, schedule: "none" }, "there is no such schedule"],
    ["generate", { ...morning, schedule: "none" }, "there is no such schedule"],
    ["generate", { ...morning, length: "90" }, "the pattern gives no slots"],
    ["generate", { ...morning, to: "2031-02-30" }, "--from and --to must be dates, such as 2026-06-01"],
  ])("refuse %s with %j in one sentence", async (name, flags, message) => {
    await expect(change(name, flags)).rejects.toThrow(message);
  });
});

function change(name: string, flags: GivenFlags, dryRun = false): Promise<string> {
  return readChange(name, flags)(store.appointments, request, { dryRun });
}

async function slots(): Promise<readonly { readonly id: string; readonly start: string; readonly status: string }[]> {
  const found = await store.appointments.searchSlots({ statuses: [], limit: 100 });
  if (!found.ok) throw new TypeError("A search without a service knows no unknown service.");
  return found.slots.map(({ content }) => JSON.parse(content) as { id: string; start: string; status: string });
}

/** The statuses of the slots on the day of the change. */
async function sundays(): Promise<readonly string[]> {
  return (await slots()).filter(({ start }) => start.startsWith("2031-03-30")).map(({ status }) => status);
}

async function bookFirstOfSunday(): Promise<void> {
  const first = (await slots()).find(({ start }) => start.startsWith("2031-03-30"));
  const [slot] = await store.appointments.findSlots({ id: String(first?.id) });
  if (slot === undefined) throw new TypeError("The first slot of Sunday is not there.");
  const { recorded } = request;
  const content = JSON.stringify({ resourceType: "Appointment", id: "a", meta: { versionId: "1" }, status: "booked" });
  await store.appointments.book({
    version: { id: "a", versionId: 1, status: "booked", lastUpdated: recorded, content },
    slot,
    audit: { recorded, interaction: "create-appointment", outcome: 201, requestId: "r" },
  });
}
