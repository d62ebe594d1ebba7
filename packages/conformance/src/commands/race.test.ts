import { checksThenWrites } from "@careslot/appointments/linearizability/testing";
import { expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { service } from "../testing/diary.ts";
import { freeSlotsOf } from "../testing/free-slots-of.ts";
import type { Fetch } from "../testing/open-provider.ts";
import { serveProvider } from "../testing/serve-provider.ts";

const connections = 8;
const given = ["--service", service, "--unsecured", "--rounds", "1", "--connections", `${connections}`];

test("finds nothing wrong with the provider over many connections, and leaves its diary as it was (BOOK-30, CAN-24)", async () => {
  const provider = await serveProvider();
  const { code, stdout, stderr } = await command("race", provider.baseUrl, ...given);
  const free = await freeSlotsOf(provider);
  provider.close();
  expect(stdout).toMatch(/^ {2}passed {2}bookings of one slot: 1 races, \d+ requests, 1 changes granted, 7 refused$/m);
  expect(stdout).toMatch(/^6 races, \d+ requests, 0 violations$/m);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(free).toBe(16);
});

test("tells of a double booking with its requests, their answers and the requirement (BOOK-30)", async () => {
  const provider = await serveProvider(crossing, { storeOf: checksThenWrites });
  const { code, stdout } = await command("race", provider.baseUrl, ...given);
  provider.close();
  expect(code).toBe(1);
  expect(stdout).toContain("  FAILED  bookings of one slot");
  expect(stdout).toContain(
    "double-booking: slot-0 was held by two appointments at once.\n  In round 1 of bookings of one slot.",
  );
  expect(stdout).toContain("\n  BOOK-30: A booking of a slot that is no longer free is refused with 422.");
  const line =
    /^ {4}\d+ to \d+: +POST \/Appointment of slot slot-0, X-Request-Id [\w-]{36} → 201 Appointment\/[\w-]{36} version 1 booked$/gm;
  expect(stdout.match(line)?.length).toBeGreaterThan(1);
});

test("says that it cannot race, and explains itself", async () => {
  const provider = await serveProvider();
  const unknown = await command("race", provider.baseUrl, "--service", "unknown", "--unsecured");
  provider.close();
  expect(unknown).toMatchObject({ code: 1, stdout: expect.stringContaining("and found 0.") });
  expect(await command("race", "--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: .* race /) });
  expect(await command("race", provider.baseUrl)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^Give --service\.\n\nUsage: /),
  });
});

/** Holds the bookings of the first race, which come after that of one client alone, until all of them are there. */
function crossing(provider: Fetch): Fetch {
  const together = Promise.withResolvers<void>();
  let bookings = 0;
  return async (request) => {
    if (request.method === "POST" && ++bookings > 1) {
      if (bookings > connections) together.resolve();
      await together.promise;
    }
    return provider(request);
  };
}
