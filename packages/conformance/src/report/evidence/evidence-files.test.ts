import { expect, test } from "vitest";
import { runConformance } from "../../run-conformance.ts";
import { service } from "../../testing/diary.ts";
import { baseUrl, now, openProvider } from "../../testing/open-provider.ts";
import { unsecuredToken } from "../../tokens/unsecured-token.ts";
import { evidenceFiles } from "./evidence-files.ts";

const files = evidenceFiles(
  await runConformance({
    baseUrl,
    service,
    token: (claims) => unsecuredToken(claims, now),
    fetch: await openProvider(),
    now: () => now,
    only: ["BOOK-30", "PSRCH-01"],
  }),
);

test("keeps a page for each item and each case, an index that links to all of them, and the reports", () => {
  const names = [...files.keys()];
  expect(names.filter((name) => name.startsWith("assurance/"))).toHaveLength(29);
  expect(names.filter((name) => name.startsWith("cases/"))).toEqual([
    "cases/BOOK-30.md",
    "cases/BOOK-30-outcome.md",
    "cases/PSRCH-01.md",
  ]);
  const links = Array.from((files.get("README.md") ?? "").matchAll(/\]\(([^)]+)\)/g), ([, path]) => path);
  expect(links.toSorted()).toEqual(names.filter((name) => name.includes("/")).toSorted());
  expect(names).toEqual(expect.arrayContaining(["report.txt", "report.json"]));
});

test("shows each request with its answer, the verdict, the requirement and its source", () => {
  const page = files.get("cases/BOOK-30.md") ?? "";
  expect(page).toMatch(/^# BOOK-30: passed\n/);
  expect(page).toContain("- Source: Book an appointment: Failure");
  expect(page).toContain("- BOOK-30: A booking of a slot that is no longer free is refused with 422.");
  expect(page.match(/^POST https:\/\/provider\.example\.nhs\.uk\/STU3\/Appointment$/gm)).toHaveLength(2);
  expect(page).toMatch(/^HTTP 201$[^]+^HTTP 422$/m);
});

test("says what a person has to show, and where to put it", () => {
  const page = files.get("assurance/P38.md") ?? "";
  expect(page).toContain("Run the report rep-prov-01");
  expect(page).toContain("Put what shows it beside this page");
});

test("holds no token and no NHS number", () => {
  const everything = [...files.values()].join("\n");
  expect(everything).toContain("(NHS number left out)");
  expect(everything).not.toContain("eyJ");
  expect(everything).not.toContain("9476719931");
});
