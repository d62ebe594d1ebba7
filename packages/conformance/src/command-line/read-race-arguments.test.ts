import { expect, test } from "vitest";
import { type RaceValues, readRaceArguments } from "./read-race-arguments.ts";

const base = "https://provider.example.nhs.uk/STU3";
const enough: RaceValues = { service: "2000000001", unsecured: true };

test("reads a base URL and a service, and leaves the rest to the defaults", () => {
  expect(readRaceArguments(enough, [base])).toEqual({
    options: { baseUrl: base, service: "2000000001", requestTimeout: 10_000 },
  });
});

test("reads how hard to race, and who asks", () => {
  const values: RaceValues = {
    service: "2000000001",
    "token-command": "make-token",
    aud: "https://booking.example.nhs.uk/STU3",
    ods: "A9A5A",
    timeout: "5",
    rounds: "100",
    connections: "32",
    seed: "7",
  };
  expect(readRaceArguments(values, [base])).toEqual({
    options: {
      baseUrl: base,
      audience: "https://booking.example.nhs.uk/STU3",
      service: "2000000001",
      organisation: "A9A5A",
      requestTimeout: 5000,
      rounds: 100,
      connections: 32,
      seed: 7,
    },
    tokenCommand: "make-token",
  });
});

test.each<[string, RaceValues, readonly string[]]>([
  ["no base URL", enough, []],
  ["no service", { unsecured: true }, [base]],
  ["no rounds", { ...enough, rounds: "0" }, [base]],
  ["one connection", { ...enough, connections: "1" }, [base]],
  ["a seed that is no number", { ...enough, seed: "dice" }, [base]],
])("refuses %s", (_, values, positionals) => {
  expect(() => readRaceArguments(values, positionals)).toThrow(TypeError);
});
