import { expect, test } from "vitest";
import { readArguments, type Values } from "./read-arguments.ts";

const base = "https://provider.example.nhs.uk/STU3";
const enough: Values = { service: "2000000001", unsecured: true };

test("reads a base URL and a service, and leaves the rest to the defaults", () => {
  expect(readArguments(enough, [`${base}/`])).toEqual({
    options: { baseUrl: base, service: "2000000001", requestTimeout: 10_000, caseTimeout: 30_000 },
    write: {},
  });
});

test("reads every option", () => {
  const values: Values = {
    service: "2000000001",
    "token-command": "make-token",
    aud: "https://booking.example.nhs.uk/STU3",
    ods: "A9A5A",
    asid: "200000000001:200000000002",
    from: "2026-06-01T00:00:00Z",
    to: "2026-06-08T00:00:00Z",
    only: "BOOK,CAN-2",
    concurrency: "8",
    timeout: "5",
    json: "report.json",
    junit: "report.xml",
    evidence: "evidence",
  };
  expect(readArguments(values, [base])).toEqual({
    options: {
      baseUrl: base,
      audience: "https://booking.example.nhs.uk/STU3",
      service: "2000000001",
      organisation: "A9A5A",
      asid: { from: "200000000001", to: "200000000002" },
      window: { from: new Date("2026-06-01T00:00:00Z"), to: new Date("2026-06-08T00:00:00Z") },
      only: ["BOOK", "CAN-2"],
      concurrency: 8,
      requestTimeout: 5000,
      caseTimeout: 75_000,
    },
    tokenCommand: "make-token",
    write: { json: "report.json", junit: "report.xml", evidence: "evidence" },
  });
});

test.each<[string, Values, readonly string[]]>([
  ["no base URL", enough, []],
  ["two base URLs", enough, [base, base]],
  ["a base URL that is none", enough, ["provider"]],
  ["an audience that is no URL", { ...enough, aud: "provider" }, [base]],
  ["an audience that ends with a slash", { ...enough, aud: `${base}/` }, [base]],
  ["no service", { unsecured: true }, [base]],
  ["no source of tokens", { service: "1" }, [base]],
  ["two sources of tokens", { ...enough, "token-command": "make-token" }, [base]],
  ["a window without an end", { ...enough, from: "2026-06-01" }, [base]],
  ["a window that ends before it begins", { ...enough, from: "2026-06-02", to: "2026-06-01" }, [base]],
  ["one ASID", { ...enough, asid: "200000000001" }, [base]],
  ["no concurrency", { ...enough, concurrency: "0" }, [base]],
  ["a timeout that is no number", { ...enough, timeout: "long" }, [base]],
])("refuses %s", (_, values, positionals) => {
  expect(() => readArguments(values, positionals)).toThrow(TypeError);
});
