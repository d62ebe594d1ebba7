import { expect, test } from "vitest";
import * as jwt from "./index.ts";

test("exports these names and no others", () => {
  expect(Object.keys(jwt).toSorted()).toEqual([
    "KeysUnavailable",
    "bookingScopes",
    "fixedKeys",
    "generateKeys",
    "isOdsCode",
    "mintSigned",
    "mintUnsecured",
    "nhsClaims",
    "readUnsecured",
    "remoteKeys",
    "signingAlgorithms",
    "verifySigned",
  ]);
});
