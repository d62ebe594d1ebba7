import { expect, it } from "vitest";
import { createFormTokens } from "./form-token.ts";

const start = Date.parse("2026-06-01T08:00:00Z");
const hour = 3_600_000;

it("accepts what it has issued for twelve hours, and nothing that somebody else made", async () => {
  let now = start;
  const tokens = createFormTokens(() => new Date(now));
  const token = await tokens.issue();
  expect(await tokens.accepts(token)).toBe(true);
  const others = await createFormTokens(() => new Date(now)).issue();
  const later = token.replace(/^[^.]+/, (start + hour).toString(36));
  for (const bad of [others, later, "", "x", `${token}0`, token.split(".")[0] ?? ""]) {
    expect(await tokens.accepts(bad)).toBe(false);
  }
  now = start + 12 * hour;
  expect(await tokens.accepts(token)).toBe(true);
  now += 1;
  expect(await tokens.accepts(token)).toBe(false);
});
