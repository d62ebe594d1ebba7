import { describe, expect, test } from "vitest";
import { claims, faultsOf, part, token, unsecuredHeader } from "../testing/tokens.ts";
import { splitToken } from "./split-token.ts";

const header = part(unsecuredHeader);
const right = token(unsecuredHeader, claims);

const faults = (text: string) => {
  const split = splitToken(text);
  return split.ok ? [] : faultsOf(split);
};

test("takes a token apart at its dots (JWT-01)", () => {
  expect(splitToken("YQ.Yg.Yw")).toEqual({ ok: true, value: { header: "YQ", payload: "Yg", signature: "Yw" } });
  expect(faults(right)).toEqual([]);
});

describe("refuses", () => {
  test.each<[string, string]>([
    ["no token", ""],
    ["two parts", right.slice(0, -1)],
    ["four parts", `${right}.`],
    ["the five parts of an encrypted token", `${right}..`],
    ["no header", `.${part(claims)}.`],
    ["a blank before it", ` ${right}`],
    ["a line feed after it", `${right}\n`],
    ["a blank in a part", right.replace("J", " J")],
    ["a line feed in the signature", `${right}YWJj\nYWJj`],
    ["padding", `${header}.${part("a")}==.`],
    ["base64 that is not base64url", `${header}.+/+/.`],
    ["a letter of another alphabet", right.replace("J", "Ј")],
    ["a list of tokens", `${right},${right}`],
    ["a signature in JSON", JSON.stringify({ payload: part(claims), signatures: [] })],
    ["bits left over in the header", `${header.slice(0, -1)}B.${part(claims)}.`],
    ["bits left over in the payload", `${header}.YR.`],
    ["bits left over in the signature", `${header}.${part(claims)}.YWJ`],
    ["a part of impossible length", `${header}.YWJjZ.`],
  ])("%s (JWT-01)", (_title, text) => {
    expect(faults(text)).toEqual(["token malformed"]);
  });

  test("a token longer than 8 KB before anything else is looked at (JWT-29)", () => {
    expect(faults(" ".repeat(8193))).toEqual(["token too-large"]);
    expect(faults(`${header}.${"A".repeat(8192 - header.length - 2)}.`)).toEqual([]);
  });
});

test("has one spelling for each content: of the letters that may end a part, decoders tell only some apart", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("");
  const accepted = letters.filter((letter) => faults(`${header}.A${letter}.`).length === 0);
  expect(accepted).toEqual(["A", "Q", "g", "w"]);
  expect(letters.filter((letter) => faults(`${header}.AA${letter}.`).length === 0)).toHaveLength(16);
});
