import { join } from "node:path";
import type { AuditEntry, Version } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import { expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { importDemo } from "../demo/import-demo.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { type Provider, read } from "../testing/change.ts";
import { seeded } from "../testing/seeded.ts";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { type RememberingConsumer, rememberingConsumer } from "./remembering-consumer.ts";

const baseUrl = "https://provider.example/STU3";
const [consumers, slotsEach, kills] = [8, 3, 25];

it.concurrent.each([1, 2])(
  `loses nothing that it acknowledged, and does nothing twice, killed ${kills} times under load: seed %i (BOOK-38, RID-05)`,
  async (seed) => {
    using folder = temporaryFolder();
    const url = `file:${join(folder.path, "careslot.db")}`;
    const settings = { PORT: "0", JWT_TRUST: "unsecured", BASE_URL: baseUrl, DATABASE_URL: url };
    const env = { ...settings, NODE_COMPILE_CACHE: join(folder.path, "compiled") };
    const now = new Date();
    {
      using store = await openStore(url);
      await importDemo(store.appointments, now);
    }
    // Only who ends well leaves its compiled code to those who start later, and start faster with it.
    await using first = await startServing(["serve"], { cwd: folder.path, env });
    first.kill("SIGTERM");
    await first.ended;
    const random = seeded(seed);
    const crowd = consumersOf(now, random);
    for (let kill = 0; kill <= kills; kill += 1) {
      await using serving = await startServing(["serve"], { cwd: folder.path, env });
      const provider = { url: serving.url, baseUrl };
      await Promise.all(crowd.map((consumer) => readAgain(provider, consumer)));
      await Promise.all(crowd.map(({ repeatUnanswered }) => repeatUnanswered(provider)));
      {
        using store = await openStore(url);
        await examine(store, crowd);
      }
      if (kill === kills) break;
      let untilKill = 1 + Math.floor(random() * 40);
      const fraction = random() * 4;
      const answered = (): void => {
        untilKill -= 1;
        if (untilKill === 0) setTimeout(() => serving.kill("SIGKILL"), fraction);
      };
      await Promise.all(crowd.map(({ changeUntilCutOff }) => changeUntilCutOff(provider, answered)));
      expect((await serving.ended).code).toBeNull();
    }
  },
  600_000,
);

/** Consumers that never want the same slot: whatever is refused, is refused because of a crash. */
function consumersOf(now: Date, random: () => number): readonly RememberingConsumer[] {
  const tomorrow = now.getTime() + 24 * 3_600_000;
  const starts = new Map<unknown, Resource>();
  for (const resource of demoResources(now)) {
    if (resource.resourceType === "Slot" && Date.parse(String(resource["start"])) > tomorrow) {
      starts.set(resource["start"], resource);
    }
  }
  const slots = [...starts.values()];
  return Array.from({ length: consumers }, (_, index) =>
    rememberingConsumer(slots.slice(index * slotsEach, (index + 1) * slotsEach), random),
  );
}

/** The last answers before the crash, asked for over HTTP. */
async function readAgain(provider: Provider, { acknowledged }: RememberingConsumer): Promise<void> {
  for (const [version, text] of [...acknowledged].slice(-10)) {
    expect(await read(provider, version)).toMatchObject({ status: 200, text });
  }
}

/** All that must be true of the file, whatever happened to those who wrote it. */
async function examine({ appointments }: Store, crowd: readonly RememberingConsumer[]): Promise<void> {
  const versions = await appointments.listVersions({ id: "", versionId: 0 }, 100_000);
  const stored = new Map(versions.map((version) => [pathOf(version), version.content]));
  expect(stored).toEqual(new Map(crowd.flatMap(({ acknowledged }) => [...acknowledged])));
  expect(versions.filter((version, index) => !follows(version, versions[index - 1]))).toEqual([]);

  const latest = new Map(versions.map((version) => [version.id, version]));
  const active = [...latest.values()].filter(({ status }) => status === "booked").map(startOf);
  const wanted = new Map(crowd.flatMap(({ statuses }) => [...statuses()]));
  expect(active.toSorted()).toEqual(
    [...wanted]
      .filter(([, status]) => status === "busy")
      .map(([start]) => start)
      .toSorted(),
  );
  const slots = await appointments.listSlots("", 100_000);
  const kept = slots.map(({ content }) => JSON.parse(content) as Resource);
  const busy = kept.filter(({ status }) => status !== "free").map(({ start }) => start);
  expect(busy.toSorted()).toEqual(active.toSorted());

  expect(await appointments.verifyAudit()).toMatchObject({ ok: true });
  const trail = await appointments.auditTrail(0, 1_000_000);
  expect(trail.filter(({ entry }) => madeAVersion(entry))).toHaveLength(versions.length);
}

function pathOf({ id, versionId }: Version): string {
  return `/Appointment/${id}/_history/${versionId}`;
}

function startOf({ content }: Version): unknown {
  return (JSON.parse(content) as Resource)["start"];
}

/** Whether a version is the first of its appointment and booked, or the second and cancelled. */
function follows({ id, versionId, status }: Version, before: Version | undefined): boolean {
  if (id !== before?.id) return versionId === 1 && status === "booked";
  return versionId === before.versionId + 1 && status === "cancelled";
}

function madeAVersion({ outcome, interaction }: AuditEntry): boolean {
  return outcome === 201 || (outcome === 200 && interaction === "update-appointment");
}
