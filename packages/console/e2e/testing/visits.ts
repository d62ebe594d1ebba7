import type { Locator, Page } from "playwright-core";

/** A page of the console, and how somebody gets there. */
export interface Destination {
  readonly name: string;
  readonly open: (page: Page, url: string) => Promise<void>;
}

/** Sends the form of a button, and waits for the answer. */
export async function submit(page: Page, button: string): Promise<void> {
  await leave(page, page.getByRole("button", { name: button, exact: true }).first());
}

/** Follows a link to another page. */
export async function follow(page: Page, link: string): Promise<void> {
  await leave(page, page.getByRole("link", { name: link, exact: true }).first());
}

/** Follows the first link of the table on a page. */
export async function followFirstRow(page: Page): Promise<void> {
  await leave(page, page.getByRole("rowheader").getByRole("link").first());
}

async function leave(page: Page, by: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), by.click()]);
}

/** Books a slot, and gives the address of the appointment. */
export async function book(page: Page, url: string, slot: string): Promise<string> {
  await page.goto(`${url}/book?slot=${slot}`);
  await submit(page, "Book");
  await follow(page, "Open the appointment");
  return page.url();
}

/** Every page that a form does not lead to, and what the forms answer. Each books a slot of its own, if any. */
export function destinations(firstSlot: number): readonly Destination[] {
  const at = (name: string, path: string): Destination => ({
    name,
    open: async (page, url) => void (await page.goto(url + path)),
  });
  return [
    at("the diary of a day", "?day=2026-06-02"),
    at("the diary of a day without slots", "?day=2026-05-01"),
    at("the diary of no day at all", "?day=yesterday"),
    at("the latest requests, of which there are none", "/requests"),
    at("the form to book with", `/book?slot=slot-${firstSlot}`),
    {
      name: "the form to book with, refused",
      open: async (page, url) => {
        await page.goto(`${url}/book?slot=slot-${firstSlot}`);
        await page.getByLabel("NHS number").fill("123");
        await submit(page, "Book");
      },
    },
    {
      name: "a booking",
      open: async (page, url) => {
        await page.goto(`${url}/book?slot=slot-${firstSlot}`);
        await submit(page, "Book");
      },
    },
    {
      name: "an appointment that was cancelled",
      open: async (page, url) => {
        const appointment = await book(page, url, `slot-${firstSlot + 1}`);
        await page.goto(`${appointment}/cancel`);
        await submit(page, "Cancel the appointment");
        await page.goto(appointment);
      },
    },
    {
      name: "the question whether to cancel",
      open: async (page, url) => void (await page.goto(`${await book(page, url, `slot-${firstSlot + 2}`)}/cancel`)),
    },
    at("the form to send any request with", "/send"),
    {
      name: "a request that was refused",
      open: async (page, url) => {
        await page.goto(`${url}/send`);
        await page.getByLabel("Headers").fill("Accept: application/fhir+json");
        await submit(page, "Send");
      },
    },
    at("the latest requests", "/requests"),
    {
      name: "a refused request, explained",
      open: async (page, url) => {
        await page.goto(`${url}/requests`);
        await followFirstRow(page);
      },
    },
    at("the audit trail", "/audit"),
    at("the audit trail of an unknown request", "/audit?request=nobodys"),
    at("the tokens", "/tokens"),
    {
      name: "a token that was taken apart",
      open: async (page, url) => {
        await page.goto(`${url}/tokens`);
        await page.getByLabel("Token").fill("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.e30.");
        await submit(page, "Decode");
      },
    },
    at("the sandbox", "/sandbox"),
    at("the question whether to reset the sandbox", "/sandbox/reset"),
    at("no page at all", "/nowhere"),
  ];
}
