import { afterEach, expect, it, vi } from "vitest";
import { readEnvironment } from "./environment.ts";
import { overrideBy } from "./flags.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

it("counts an empty variable as absent, and knows no others than its own", () => {
  vi.stubEnv("PORT", "");
  vi.stubEnv("BASE_URL", "https://provider.example/STU3");
  vi.stubEnv("BASE_PORT", "1");
  expect(readEnvironment()).toEqual({ BASE_URL: "https://provider.example/STU3" });
});

it("gives way to flags", () => {
  const environment = { PORT: "8080", HOST: "localhost" };
  expect(overrideBy({ port: "9090", "jwt-jwks": undefined }, environment)).toEqual({ PORT: "9090", HOST: "localhost" });
});
