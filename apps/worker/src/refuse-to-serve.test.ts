import { beforeEach, describe, expect, it, vi } from "vitest";
import { testEnvironment } from "./testing/test-environment.ts";
import worker from "./worker.ts";

const { BASE_URL } = testEnvironment;
const environment = { ...testEnvironment, JWT_TRUST: "jwks", JWT_JWKS: '{"keys":["hunter2"]}', ASID: "hunter2" };

const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
beforeEach(() => log.mockClear());

describe("a Worker with wrong settings", () => {
  it.each(["metadata", "Slot", "Appointment/1"])(
    "answers %s with a 500 that tells nothing but an id (BOOK-37)",
    async (path) => {
      const response = await worker.fetch(new Request(`${BASE_URL}/${path}`), environment);
      expect(response.status).toBe(500);
      expect(response.headers.get("Content-Type")).toMatch(/^application\/fhir\+json\b/);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "exception" }] });
      expect(text).not.toMatch(/hunter2|JWT_|ASID/);
    },
  );

  it("is not healthy", async () => {
    const response = await worker.fetch(new Request(new URL("/healthz", BASE_URL)), environment);
    expect([response.status, await response.json()]).toEqual([503, { status: "failing" }]);
  });

  it("says why in the log, under the id that it answered", async () => {
    const response = await worker.fetch(new Request(`${BASE_URL}/metadata?patient=9000000009`), environment);
    const { id } = await response.json<{ readonly id: string }>();
    expect(log).toHaveBeenCalledOnce();
    const line = String(log.mock.lastCall?.[0]);
    expect(JSON.parse(line)).toMatchObject({
      level: "error",
      status: 500,
      failure: "settings",
      outcomeId: id,
      error: expect.stringMatching(/ASID must be 12 digits\. JWT_JWKS is refused: /),
    });
    expect(line).not.toMatch(/hunter2|9000000009/);
  });
});
