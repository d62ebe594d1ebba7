import { expect, it } from "vitest";
import { createProofs } from "./proof.ts";

const start = Date.parse("2026-06-01T08:00:00Z");
const hour = 3_600_000;

it("accepts what it has issued for twelve hours, and nothing that somebody else made", async () => {
  let now = start;
  const proofs = createProofs(() => new Date(now));
  const proof = await proofs.issue();
  expect(await proofs.accepts(proof)).toBe(true);
  const others = await createProofs(() => new Date(now)).issue();
  const later = proof.replace(/^[^.]+/, (start + hour).toString(36));
  for (const bad of [others, later, "", "x", `${proof}0`, proof.split(".")[0] ?? ""]) {
    expect(await proofs.accepts(bad)).toBe(false);
  }
  now = start + 12 * hour;
  expect(await proofs.accepts(proof)).toBe(true);
  now += 1;
  expect(await proofs.accepts(proof)).toBe(false);
});
