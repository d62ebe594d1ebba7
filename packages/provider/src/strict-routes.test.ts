import { describe, expect, it } from "vitest";
import { openApiDocument } from "./openapi/open-api-document.ts";
import type { Settings } from "./ports.ts";
import { routes } from "./routes.ts";
import { strictRoutes } from "./strict-routes.ts";
import { sampleBooking } from "./testing/sample-booking.ts";
import { baseUrl, openProvider } from "./testing/sample-provider.ts";

function strictly(...strict: NonNullable<Settings["strict"]>) {
  return openProvider(1, { strict });
}

describe("a provider that asks strictly", () => {
  it("tells its capabilities to those with a token alone, and says so (D-12, META-02)", async () => {
    const { ask } = await strictly("metadata-token");
    expect((await ask("/metadata", { token: null })).status).toBe(403);
    expect((await ask("/metadata", { scope: "patient/appointment.read" })).status).toBe(403);
    const { status, text } = await ask("/metadata", { scope: "organization/slot.read" });
    expect([status, text.includes("Every request carries")]).toEqual([200, true]);
    expect((await ask("/nowhere", { token: null })).status).toBe(404);
  });

  it("has appointments read with the scope for reading alone, and booked with the one for writing (D-11)", async () => {
    const { ask } = await strictly("read-scope");
    const { status, resource } = await ask("/Appointment", { body: sampleBooking() });
    expect(status).toBe(201);
    const path = `/Appointment/${resource.id}`;
    for (const url of [path, `${path}/_history`, `${path}/_history/1`, `/Appointment?_id=${resource.id}`]) {
      const answer = await ask(url, { scope: "patient/appointment.write" });
      expect([answer.status, answer.issues[0]?.diagnostics]).toEqual([403, expect.stringContaining("(JWT-13)")]);
      expect((await ask(url, { scope: "patient/appointment.read" })).status).toBe(200);
    }
  });

  it("searches for slots in a service alone (D-41)", async () => {
    const { ask } = await strictly("service");
    const { status, issues } = await ask("/Slot?status=free");
    expect([status, issues[0]?.expression, issues[0]?.diagnostics]).toEqual([
      400,
      ["service"],
      "A search for slots must name a service here. (D-41)",
    ]);
    expect((await ask("/Slot?service=2000000001")).status).toBe(200);
  });

  it("says all of that in its OpenAPI document", () => {
    const settings: Settings = { baseUrl, strict: ["metadata-token", "read-scope", "service"] };
    const { paths } = openApiDocument(strictRoutes(routes, settings), settings);
    expect(paths["/metadata"]?.get).toMatchObject({ security: [{ nhsToken: ["organization/slot.read"] }] });
    expect(Object.keys(paths["/metadata"]?.get?.responses ?? {})).toContain("403");
    expect(paths["/Appointment/{id}"]?.get?.security).toEqual([{ nhsToken: ["patient/appointment.read"] }]);
    expect(paths["/Slot"]?.get?.parameters).toContainEqual(
      expect.objectContaining({ name: "service", required: true }),
    );
  });

  it("leaves the interface as it is where nothing is asked for", () => {
    expect(strictRoutes(routes, { baseUrl })).toEqual(routes);
  });
});
