import { expect, test } from "vitest";
import { CaseStopped } from "../case-stopped.ts";
import { createTokens } from "./create-tokens.ts";
import type { TokenClaims } from "./token-request.ts";

function tokensAt(clock: { time: number }, asked: TokenClaims[]): ReturnType<typeof createTokens> {
  return createTokens({
    source: (claims) => `token-${asked.push(claims)}`,
    audience: "https://provider.example.nhs.uk/STU3",
    organisation: "RX1",
    now: () => new Date(clock.time),
  });
}

test("asks for the usual claims where nothing else is said", async () => {
  const asked: TokenClaims[] = [];
  await tokensAt({ time: 0 }, asked)({ scope: "organization/slot.read" });
  expect(asked).toEqual([
    {
      scope: "organization/slot.read",
      audience: "https://provider.example.nhs.uk/STU3",
      organisation: "RX1",
      lifetime: 300,
    },
  ]);
});

test("uses a token again until half of its life has gone", async () => {
  const clock = { time: 0 };
  const tokens = tokensAt(clock, []);
  const ask = (): Promise<string> => tokens({ scope: "organization/slot.read" });
  expect([await ask(), await ask()]).toEqual(["token-1", "token-1"]);
  clock.time = 149_999;
  expect(await ask()).toBe("token-1");
  clock.time = 150_000;
  expect(await ask()).toBe("token-2");
});

test("keeps tokens with different claims apart", async () => {
  const tokens = tokensAt({ time: 0 }, []);
  expect(await tokens({ scope: "organization/slot.read" })).toBe("token-1");
  expect(await tokens({ scope: "patient/appointment.read" })).toBe("token-2");
  expect(await tokens({ scope: "patient/appointment.read", lifetime: -600 })).toBe("token-3");
});

test("stops the case where no token can be had, and tells nothing of why", async () => {
  const tokens = createTokens({
    source: () => Promise.reject(new TypeError("the key is 1234")),
    audience: "https://provider.example.nhs.uk/STU3",
    organisation: "RX1",
    now: () => new Date(0),
  });
  const asking = tokens({ scope: "organization/slot.read" });
  await expect(asking).rejects.toThrow(CaseStopped);
  await expect(asking).rejects.toThrow("no token with the scope organization/slot.read could be had");
});
