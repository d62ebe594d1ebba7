import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { createAppointments } from "../create-appointments.ts";
import { openD1 } from "../d1/index.ts";
import { checkIntegrity } from "./check-integrity.ts";
import { usedDiary } from "./testing/used-diary.ts";

const { NORTH, MIGRATIONS } = env as unknown as { readonly NORTH: D1Database; readonly MIGRATIONS: D1Migration[] };

it("is checked on D1 in the same way", async () => {
  await applyD1Migrations(NORTH, MIGRATIONS);
  const database = openD1(NORTH);
  await usedDiary(createAppointments(database), 30);
  const faults = async () =>
    (await Array.fromAsync(checkIntegrity(database))).map(({ check, rows, faults }) => [check, rows, faults]);
  const whole = [
    ["versions", 40, 0],
    ["appointments", 30, 0],
    ["bookings", 20, 0],
    ["slots", 50, 0],
    ["requests", 40, 0],
    ["directory", 2, 0],
    ["audit", 40, 0],
  ];
  expect(await faults()).toEqual(whole);
  await NORTH.exec("delete from booking where appointment_id = 'a003'");
  expect(await faults()).toEqual([["versions", 40, 1], whole[1], ["bookings", 19, 0], ...whole.slice(3)]);
});
