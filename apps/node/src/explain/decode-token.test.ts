import { expect, it } from "vitest";
import { decodeToken } from "./decode-token.ts";

it("shows no character that a terminal obeys", () => {
  const part = Buffer.from(JSON.stringify({ sub: "\u001b[2J\u009b2J\u007f" })).toString("base64url");
  const { claims } = decodeToken(`${part}.${part}.`);
  expect(claims).toContain(String.raw`"\u001b[2J\u009b2J\u007f"`);
});
