import { expect, test } from "vitest";
import { readFuzzArguments } from "./fuzz-arguments.ts";

const base = "https://provider.example.nhs.uk/STU3";
const enough = { service: "2000000001", unsecured: true };

test("reads what to fuzz, and leaves the rest to the defaults", () => {
  const usual = { requests: 10_000, seed: 1, connections: 8, limit: 10_000, save: "fuzz-faults" };
  expect(readFuzzArguments(enough, [`${base}/`])).toEqual({ baseUrl: base, service: "2000000001", ...usual });
});

test("reads every option", () => {
  const given = { requests: "500", seed: "7", connections: "2", timeout: "3", pid: "99", save: "here", send: "a.http" };
  const audience = "https://booking.example.nhs.uk/STU3";
  const values = { service: "2000000001", "token-command": "make-token", aud: audience, ods: "A9A5A", ...given };
  expect(readFuzzArguments(values, [base])).toEqual({
    baseUrl: base,
    audience,
    service: "2000000001",
    organisation: "A9A5A",
    tokenCommand: "make-token",
    requests: 500,
    seed: 7,
    connections: 2,
    limit: 3000,
    pid: 99,
    save: "here",
    send: "a.http",
  });
});

test.each([
  ["no base URL", enough, []],
  ["a base URL that is none", enough, ["provider"]],
  ["no service", { unsecured: true }, [base]],
  ["no source of tokens", { service: "1" }, [base]],
  ["two sources of tokens", { ...enough, "token-command": "make-token" }, [base]],
  ["an audience that is no URL", { ...enough, aud: "provider" }, [base]],
  ["no requests", { ...enough, requests: "0" }, [base]],
  ["a seed that is no number", { ...enough, seed: "x" }, [base]],
])("refuses %s", (_, values, positionals) => {
  expect(() => readFuzzArguments(values, positionals)).toThrow(TypeError);
});
