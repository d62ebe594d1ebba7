import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { openProvider } from "../testing/sample-provider.ts";
import { type Action, permitByOrganisation } from "./permission.ts";

const organisation = (odsCode: string) => ({ odsCode, name: "A consumer" });

describe("permission by organisation", () => {
  it("keeps each action to the organisations listed for it, and leaves the others open (BOOK-35)", () => {
    const permission = permitByOrganisation({ book: ["X09", "RA1"], cancel: [] });
    const may = (action: Action, odsCode: string) => permission(action, organisation(odsCode)) === undefined;
    expect([may("book", "X09"), may("book", "RA1"), may("book", "RB2")]).toEqual([true, true, false]);
    expect([may("cancel", "X09"), may("search", "X09"), may("read", "RB2")]).toEqual([false, true, true]);
  });

  it.each<[Action, string, object]>([
    ["search", "/Slot", {}],
    ["book", "/Appointment", { body: sampleBooking() }],
    ["read", "/Appointment/x", {}],
    ["read", "/Appointment/x/_history", {}],
    ["read", "/Appointment/x/_history/1", {}],
    ["read", "/Appointment?identifier=9476719931", {}],
  ])(
    "answers 403 with the reason to an organisation that may not %s at %s (BOOK-35)",
    async (action, path, request) => {
      const { ask } = await openProvider(1, {}, { permission: permitByOrganisation({ [action]: ["RA1"] }) });
      const { status, issues, headers } = await ask(path, request);
      expect(status).toBe(403);
      expect(issues).toMatchObject([{ code: "forbidden", details: { coding: [{ code: "ACCESS DENIED" }] } }]);
      expect(issues[0]?.diagnostics).toContain(`may ${action} here`);
      expect(headers.has("www-authenticate")).toBe(false);
      expect((await ask(path, { ...request, ods: "RA1" })).status).not.toBe(403);
    },
  );

  it("lets an organisation know of an appointment before it says that it may not cancel it (CAN-31, D-09)", async () => {
    const { ask } = await openProvider(1, {}, { permission: permitByOrganisation({ cancel: ["RA1"] }) });
    const { resource } = await ask("/Appointment", { body: sampleBooking() });
    const cancel = (path: string, body: object, tag: string, ods: string) =>
      ask(path, { method: "PUT", body, headers: { "If-Match": tag }, ods });
    const path = `/Appointment/${resource.id}`;
    const body = { ...resource, status: "cancelled" };
    expect((await cancel("/Appointment/x", { ...body, id: "x" }, 'W/"1"', "X09")).status).toBe(404);
    expect((await cancel(path, body, 'W/"7"', "X09")).status).toBe(403);
    expect((await cancel(path, body, 'W/"7"', "RA1")).status).toBe(409);
    expect((await cancel(path, body, 'W/"1"', "RA1")).status).toBe(200);
  });
});
