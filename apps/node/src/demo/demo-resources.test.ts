import { describe, expect, it } from "vitest";
import { demoResources } from "./demo-resources.ts";

const friday = new Date("2026-03-27T12:00:00Z");
const saturday = new Date("2026-03-28T12:00:00Z");

describe("the demonstration's resources", () => {
  it("have ids and identifiers of their own (SLOT-24)", () => {
    const resources = demoResources(friday);
    const ids = resources.map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(ids.every((id) => /^[A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(resources.length);
    const identifiers = resources.map(({ identifier }) => JSON.stringify(identifier));
    expect(new Set(identifiers).size).toBe(resources.length);
  });

  it("refer to nothing that is not among them (BOOK-23)", () => {
    const resources = demoResources(friday);
    const ids = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const references = JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g);
    expect([...references].map(([, reference]) => reference).filter((one) => !ids.has(one ?? ""))).toEqual([]);
  });

  it("offer the coming seven days by London's clock, across the change to summer time (GEN-17)", () => {
    const starts = startsOf("treatment-centre-nurse", friday);
    expect(starts.at(0)).toBe("2026-03-27T08:00:00+00:00");
    expect(starts).toContain("2026-03-28T08:00:00+00:00");
    expect(starts).toContain("2026-03-29T07:00:00+00:00");
    expect(starts.at(-1)).toBe("2026-04-02T18:45:00+00:00");
    expect(starts).toHaveLength(7 * 12 * 4);
  });

  it("keep to working days where a diary does", () => {
    const days = new Set(startsOf("extended-access-doctor", friday).map((start) => start.slice(0, 10)));
    expect([...days]).toEqual(["2026-03-27", "2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02"]);
  });

  it("are the same slots on the next day, and one day more", () => {
    const today = slotsBy(friday);
    const tomorrow = slotsBy(saturday);
    const kept = [...tomorrow].filter(([id]) => today.has(id));
    expect(kept).not.toHaveLength(0);
    expect(kept.every(([id, slot]) => slot === today.get(id))).toBe(true);
    expect([...tomorrow.keys()].filter((id) => !today.has(id)).every((id) => id.includes("20260403"))).toBe(true);
  });
});

function startsOf(schedule: string, now: Date): readonly string[] {
  return demoResources(now)
    .filter((resource) => JSON.stringify(resource["schedule"]) === `{"reference":"Schedule/${schedule}"}`)
    .map(({ start }) => String(start));
}

function slotsBy(now: Date): ReadonlyMap<string, string> {
  const slots = demoResources(now).filter(({ resourceType }) => resourceType === "Slot");
  return new Map(slots.map((slot) => [slot.id ?? "", JSON.stringify(slot)]));
}
