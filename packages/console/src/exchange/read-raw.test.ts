import { expect, it } from "vitest";
import { readRaw } from "./read-raw.ts";

const baseUrl = "http://localhost:8080/STU3";
const raw = {
  method: "POST",
  url: `${baseUrl}/Appointment`,
  headers: "Accept: text/plain\r\n\nX-Request-Id:1",
  body: "{}",
};

it("takes a request apart into what fetch takes", () => {
  const headers = { Accept: "text/plain", "X-Request-Id": "1" };
  expect(readRaw(raw, baseUrl)).toEqual({ ok: true, request: { ...raw, headers } });
  expect(readRaw({ ...raw, method: "GET" }, baseUrl)).toMatchObject({ request: { body: "" } });
});

it.each([
  "http://localhost:8080/console/sandbox/reset",
  "http://localhost:8080/STU3/../console",
  "http://localhost:8080/STU3x/Slot",
  "http://elsewhere.example/STU3/Slot",
  "file:///etc/passwd",
  "/STU3/Slot",
])("sends nothing to %s: the provider's API alone is asked", (url) => {
  expect(readRaw({ ...raw, url }, baseUrl)).toMatchObject({ ok: false, errors: { url: expect.any(String) } });
});

it.each(["no colon", "a b: c", ": empty", "Näme: x", "Accept: \u0001"])("refuses %j as a header", (headers) => {
  expect(readRaw({ ...raw, headers }, baseUrl)).toMatchObject({ ok: false, errors: { headers: expect.any(String) } });
});
