import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "./testing/open-browser.ts";
import { type OpenConsole, openConsole } from "./testing/open-console.ts";
import { book, follow, followFirstRow, submit } from "./testing/visits.ts";

let browser: OpenBrowser;
let desk: OpenConsole;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), openConsole()]);
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(desk.url + path);
  return page;
}

const textOf = (page: Page) => page.getByRole("main").innerText();

it("books from the diary as a consumer does, and cancels again, showing both sides of each request", async () => {
  const page = await open("?day=2026-06-02");
  await follow(page, "Book at 09:15");
  await page.getByLabel("Family name").fill("O'Hara <b>");
  await page.getByLabel("Format").selectOption("xml");
  await submit(page, "Book");
  const booked = await textOf(page);
  expect(booked).toContain("201");
  expect(booked).toContain("POST /STU3/Appointment HTTP/1.1");
  expect(booked).toMatch(/Authorization: Bearer eyJ/);
  expect(booked).toMatch(/location: http:\/\/localhost:\d+\/STU3\/Appointment\/[^/]+\/_history\/1/);
  expect(booked).toContain('<family value="O\'Hara &lt;b&gt;"');

  await follow(page, "Open the appointment");
  expect(await textOf(page)).toContain("Morgan O'Hara <b>");
  await follow(page, "Cancel this appointment");
  await submit(page, "Cancel the appointment");
  const cancelled = await textOf(page);
  expect(cancelled).toContain('If-Match: W/"1"');
  expect(cancelled).toContain("HTTP/1.1 200");

  await follow(page, "Open the appointment");
  const changes = page.getByRole("table", { name: "From version 1 to version 2" });
  const rows = await changes.getByRole("row").allInnerTexts();
  expect(rows.map((row) => row.split(/\s+/).slice(-3).join(" "))).toContain("Appointment.status booked cancelled");
  expect(await page.getByRole("region", { name: "Version 1 as FHIR JSON" }).innerText()).toContain(
    '"status": "booked"',
  );
  expect(await page.getByRole("region", { name: "Version 2 as FHIR JSON" }).innerText()).toContain(
    '"status": "cancelled"',
  );
  await follow(page, "Diary of that day");
  expect(await page.getByRole("link", { name: "Cancelled at 09:15" }).count()).toBe(1);
  await page.context().close();
});

it("masks NHS numbers everywhere, and reveals one to whoever asks, which is written down (AUD-03)", async () => {
  const page = await open("");
  const address = await book(page, desk.url, "slot-3");
  expect(await page.content()).not.toContain("9000000009");
  expect(await textOf(page)).toContain("••• ••• 0009");
  await submit(page, "Reveal, and have that audited");
  expect(await textOf(page)).toContain("900 000 0009");
  const id = address.split("/").at(-1) ?? "";
  const trail = await desk.appointments.auditOfAppointment(id);
  expect(trail.map(({ entry }) => entry.interaction)).toEqual([
    "create-appointment",
    "view-appointment",
    "reveal-nhs-number",
  ]);
  expect(trail.at(-1)?.entry.agent).toMatchObject({ user: "sandbox", device: "Careslot console" });
  await page.context().close();
});

it("explains every fault of a request that was edited, with the sentence of the specification", async () => {
  const page = await open("/book?slot=slot-4");
  await submit(page, "Book");
  await submit(page, "Edit and send again");
  const body = await page.getByLabel("Body").inputValue();
  expect(body).toContain('"9000000009"');
  await page
    .getByLabel("Body")
    .fill(body.replace('"status": "accepted"', '"status": "maybe"').replace('"rank": 1', '"rank": 0'));
  await submit(page, "Send");
  const refused = await textOf(page);
  expect(refused).toContain("HTTP/1.1 422");
  expect(refused).toContain("Appointment.participant[0].status");
  expect(refused).toMatch(/Appointment\.contained\[\d\]\.telecom\[0\]\.rank/);
  expect(refused).toContain("What to do:");
  await page.goto(`${desk.url}/requests`);
  await followFirstRow(page);
  expect(await textOf(page)).toContain("Appointment.participant[0].status");
  await page.context().close();
});

it("builds a token, takes it apart, and finds what is wrong with another", async () => {
  const page = await open("/tokens");
  await page.getByLabel("User").fill("user-7");
  await submit(page, "Build");
  await submit(page, "Decode it");
  const good = await textOf(page);
  expect(good).toContain("The provider lets this token in.");
  expect(good).toContain('"sub": "user-7"');
  await page.getByLabel("Lifetime in seconds").fill("9000");
  await submit(page, "Build");
  await submit(page, "Decode it");
  expect(await textOf(page)).toMatch(/Let exp be 300 seconds after iat/);
  await page.context().close();
});

it("finds the audit trail of a request by either of its ids, verified (AUD-06, AUD-07)", async () => {
  const page = await open("/send");
  const [, sent = ""] = /X-Request-Id: (\S+)/.exec(await page.getByLabel("Headers").inputValue()) ?? [];
  await submit(page, "Send");
  await desk.appointments.sealAudit();
  await page.goto(`${desk.url}/audit`);
  await page.getByLabel("Request id").fill(sent);
  await submit(page, "Find");
  expect(await page.getByRole("table").getByRole("row").count()).toBe(2);
  expect(await textOf(page)).toMatch(/Verified .* entries are sealed and unchanged, 0 wait/);
  await page.context().close();
});

it("imports what is pasted, tells what is wrong with it, and resets when asked twice", async () => {
  const page = await open("/sandbox");
  await page.getByLabel("Bundle, resource or NDJSON").fill("nonsense");
  await submit(page, "Import");
  await page.getByRole("alert").waitFor();
  expect(await page.title()).toBe("Error: Sandbox – Careslot console");
  expect(await textOf(page)).toContain("pasted text: It is no JSON.");
  await submit(page, "Import samples");
  expect(await page.getByRole("status").innerText()).toBe("The samples are in place.");
  await follow(page, "Reset the sandbox");
  await submit(page, "Yes, reset it");
  expect(await page.getByRole("status").innerText()).toBe("The sandbox has started over.");
  await page.context().close();
});
