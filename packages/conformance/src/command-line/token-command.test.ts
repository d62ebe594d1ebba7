import { expect, test } from "vitest";
import { tokenCommand, tokenIn } from "./token-command.ts";

const claims = {
  scope: "patient/appointment.write",
  audience: "https://provider.example.nhs.uk/STU3",
  organisation: "A9A5A",
  lifetime: -600,
};

test("puts the claims into the command and into its environment", () => {
  expect(tokenCommand("make --scope {scope} --aud={aud} --ods {ods} --ttl={ttl} {other}", claims)).toEqual({
    line: "make --scope patient/appointment.write --aud=https://provider.example.nhs.uk/STU3 --ods A9A5A --ttl=-600 {other}",
    environment: {
      SCOPE: "patient/appointment.write",
      AUD: "https://provider.example.nhs.uk/STU3",
      ODS: "A9A5A",
      TTL: "-600",
    },
  });
});

test("puts nothing into a command that a shell could misread", () => {
  expect(() => tokenCommand("make {ods}", { ...claims, organisation: "A9A5A; date" })).toThrow(TypeError);
});

test("takes the last line for the token, since package runners talk before it", () => {
  expect(tokenIn("\n> careslot token\n> node main.ts\n\na.b.c\n")).toBe("a.b.c");
});

test.each(["", "\n", "no token today"])("takes %j for no token", (output) => {
  expect(() => tokenIn(output)).toThrow(TypeError);
});
