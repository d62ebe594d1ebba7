import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { openStore } from "../store/open-store.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const database = `file:${join(cwd, "diary.db")}`;
const staff = ["--user=receptionist-1", "--ods=ZZ901"];
const schedule = "--schedule=extended-access-doctor";
const clinic = [schedule, "--from=2031-03-29", "--to=2031-03-31", "--days=mon-sun"];
const morning = [...clinic, "--hours=09:00-10:00", "--length=20"];

/** The demonstration's services and schedules, without its slots; each test has a week of its own. */
beforeAll(async () => {
  using store = await openStore(database);
  const resources = demoResources(new Date("2031-01-06T09:00:00Z")).filter(
    ({ resourceType }) => resourceType !== "Slot",
  );
  await store.appointments.importResources(
    resources.map((resource) => ({ resource, content: JSON.stringify(resource) })),
  );
});
afterAll(() => folder[Symbol.dispose]());

describe("careslot diary", () => {
  it("generates slots at the same time by London's clocks on both sides of a change, and none twice", async () => {
    expect(await diary("generate", ...morning, "--breaks=09:40-09:45")).toEqual(done("6 slots added"));
    expect(await diary("generate", ...morning)).toEqual(done("3 slots added, 6 there already"));
    const overlapping = [...clinic, "--hours=09:10-10:30", "--length=20"];
    expect(await diary("generate", ...overlapping)).toEqual(done("3 slots added, 9 left out: overlapping others"));
    expect((await slots()).map(({ start }) => start.slice(5, 16))).toEqual(
      ["03-29T09:00", "03-29T09:20", "03-29T09:40", "03-29T10:10"].concat(
        ["03-30T08:00", "03-30T08:20", "03-30T08:40", "03-30T09:10"],
        ["03-31T08:00", "03-31T08:20", "03-31T08:40", "03-31T09:10"],
      ),
    );
  });

  it("blocks and releases by local time, and leaves what is booked alone", async () => {
    await bookFirstOfSunday();
    const early = [schedule, "--from=2031-03-30T09:10", "--to=2031-03-30T09:40"];
    const sunday = [schedule, "--from=2031-03-30", "--to=2031-03-30"];
    expect(await diary("block", ...early)).toEqual(done("1 slot blocked, 1 left alone: booked"));
    expect(await sundays()).toEqual(["busy", "busy-unavailable", "free", "free"]);
    expect(await diary("release", ...sunday)).toEqual(
      done("1 slot released, 1 left alone: booked, 2 left alone: not blocked"),
    );
    expect(await sundays()).toEqual(["busy", "free", "free", "free"]);
  });

  it("says in a dry run what would change, and changes nothing", async () => {
    const dry = async (...args: readonly string[]) => (await diary(...args, "--dry-run")).stdout;
    const sunday = [schedule, "--from=2031-03-30", "--to=2031-03-30"];
    const before = await slots();
    expect(await dry("generate", ...clinic, "--hours=15:00-16:00", "--length=60")).toBe(
      "dry run, nothing is changed: 3 slots added\n",
    );
    expect(await dry("block", ...sunday)).toBe("dry run, nothing is changed: 3 slots blocked, 1 left alone: booked\n");
    expect(await dry("cancel", "--appointment=a")).toBe(
      "dry run, nothing is changed: appointment a cancelled, version 2\n",
    );
    expect(await slots()).toEqual(before);
  });

  it("cancels the version that was seen, once, and frees the slot (CAN-16, CAN-19, CAN-23)", async () => {
    const refused = (reason: string) => ({ code: 1, stdout: "", stderr: `careslot: ${reason}\n` });
    const cancel = (...args: readonly string[]) => diary("cancel", ...args);
    expect(await cancel("--appointment=b")).toEqual(refused("there is no such appointment"));
    expect(await cancel("--appointment=a", "--version=2")).toEqual(
      refused("the appointment has another version by now"),
    );
    expect(await cancel("--appointment=a", "--version=1")).toEqual(done("appointment a cancelled, version 2"));
    expect(await cancel("--appointment=a")).toEqual(refused("the appointment is cancelled already"));
    expect(await sundays()).toEqual(["free", "free", "free", "free"]);
  });

  it("leaves each change in the audit trail, with the user and the organisation, and nothing of a dry run (AUD-01, AUD-03)", async () => {
    using store = await openStore(database);
    const trail = (await store.appointments.auditTrail(0, 100)).map(({ entry }) => entry);
    expect(trail.map(({ interaction }) => interaction)).toEqual([
      "generate-slots",
      "generate-slots",
      "generate-slots",
      "create-appointment",
      "block-slots",
      "release-slots",
      "cancel-locally",
    ]);
    const agent = { odsCode: "ZZ901", organisation: "ZZ901", device: "careslot command line", user: "receptionist-1" };
    expect(trail.at(-1)).toMatchObject({ agent, appointmentId: "a", versionId: 2 });
    expect(trail[0]).toMatchObject({ agent, diary: { scheduleId: "extended-access-doctor" } });
  });

  it.each([
    [["block", "release"], "the diary is changed in one way at a time"],
    [["block", "--schedule=none", "--from=2031-03-30", "--to=2031-03-30"], "there is no such schedule"],
    [["generate", ...morning, "--length=90"], "the pattern gives no slots"],
    [["generate", ...morning, "--to=2031-02-30"], "--from and --to must be dates, such as 2026-06-01"],
  ])("refuses %j in one sentence", async (args, message) => {
    expect(await diary(...args)).toEqual({ code: 1, stdout: "", stderr: `careslot: ${message}\n` });
  });
});

/** What comes later in the arguments wins. */
function diary(...args: readonly string[]) {
  return runCareslot(["diary", ...staff, `--database-url=${database}`, ...args], { cwd });
}

function done(sentence: string) {
  return { code: 0, stdout: `${sentence}\n`, stderr: "" };
}

async function slots(): Promise<readonly { readonly id: string; readonly start: string; readonly status: string }[]> {
  using store = await openStore(database);
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
  using store = await openStore(database);
  const [slot] = await store.appointments.findSlots({ id: String(first?.id) });
  if (slot === undefined) throw new TypeError("The first slot of Sunday is not there.");
  const recorded = "2031-01-06T09:00:00.000+00:00";
  const content = JSON.stringify({ resourceType: "Appointment", id: "a", meta: { versionId: "1" }, status: "booked" });
  await store.appointments.book({
    version: { id: "a", versionId: 1, status: "booked", lastUpdated: recorded, content },
    slot,
    audit: { recorded, interaction: "create-appointment", outcome: 201, requestId: "r" },
  });
}
