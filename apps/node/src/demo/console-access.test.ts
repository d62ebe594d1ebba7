import { expect, it } from "vitest";
import { consoleAccess } from "./console-access.ts";

it("lets in whoever is at this machine, and elsewhere whoever knows the password, which has to be set", () => {
  for (const host of ["127.0.0.1", "::1", "localhost"]) {
    expect(consoleAccess(host, undefined)).toEqual({ mode: "loopback" });
  }
  const password = "a password for the console";
  expect(consoleAccess("127.0.0.1", password)).toEqual({ mode: "password", password });
  expect(consoleAccess("0.0.0.0", password)).toEqual({ mode: "password", password });
  expect(() => consoleAccess("0.0.0.0", undefined)).toThrow(
    /^others can reach the console at 0\.0\.0\.0: set CONSOLE_P/,
  );
});
