import { expect, test } from "vitest";
import { readServeArguments, type ServeValues } from "./serve-arguments.ts";

test("serves on port 8090 without the proxy where nothing is said", () => {
  expect(readServeArguments({})).toEqual({
    host: "127.0.0.1",
    port: 8090,
    ssp: "off",
    asid: "200000000002",
    failures: [],
    patience: 60,
  });
});

test("reads every option", () => {
  const fail = ["502:10%", "timeout@2000000009"];
  expect(
    readServeArguments({ host: "::1", port: "0", ssp: "on", asid: "200000000009", fail, patience: "5" }),
  ).toMatchObject({
    host: "::1",
    port: 0,
    ssp: "on",
    asid: "200000000009",
    failures: [{ kind: "502" }, { kind: "timeout" }],
    patience: 5,
  });
});

test.each<ServeValues>([{ port: "65536" }, { port: "http" }, { ssp: "yes" }, { asid: "1" }, { fail: ["418"] }])(
  "refuses %j",
  (values) => {
    expect(() => readServeArguments(values)).toThrow(TypeError);
  },
);
