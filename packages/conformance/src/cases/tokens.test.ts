import { type Breakage, hears, takesOver } from "../testing/breakage.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { freshToken, sentClaims } from "../testing/tokens.ts";
import { tokensArea } from "./tokens.ts";

type Claims = { readonly [claim: string]: unknown };

proveCases(tokensArea, [
  {
    what: "does without a device",
    breakage: taking((claims) => claims["requesting_device"] === undefined),
    found: ["JWT-29"],
  },
  {
    what: "does without an ODS code",
    breakage: taking((claims) => !JSON.stringify(claims["requesting_organization"] ?? "ods-").includes("ods-")),
    found: ["JWT-18"],
  },
  {
    what: "wants a practitioner",
    breakage: takesOver(
      (asked) => sentClaims(asked) !== undefined && sentClaims(asked)?.["requesting_practitioner"] === undefined,
      async () => ({ status: 403, headers: new Headers(), body: "" }),
    ),
    found: ["JWT-20"],
  },
  {
    what: "does not look at whose token it is",
    breakage: taking(({ sub }) => sub === "somebody-else"),
    found: ["JWT-05"],
  },
  {
    what: "does not ask why",
    breakage: taking(({ reason_for_request: reason }) => reason === "research"),
    found: ["JWT-11"],
  },
  {
    what: "takes tokens of tomorrow",
    breakage: taking(({ iat, exp }) => Number(exp) - Number(iat) === 300 && Number(iat) > 1_780_303_800 + 60),
    found: ["JWT-09"],
  },
  {
    what: "takes tokens that live for an hour",
    breakage: taking(({ iat, exp }) => Number(exp) - Number(iat) === 3600),
    found: ["JWT-08"],
  },
  {
    what: "does not look at signatures",
    breakage: hears(
      ({ headers }) => headers.get("Authorization")?.endsWith(".bm90LWl0cy1vd24") ?? false,
      freshToken("organization/slot.read"),
    ),
    found: ["JWT-02"],
  },
]);

/** Takes a token for a good one where its claims are so. */
function taking(holds: (claims: Claims) => boolean): Breakage {
  return hears((asked) => {
    const claims = sentClaims(asked);
    return claims !== undefined && holds(claims);
  }, freshToken("organization/slot.read"));
}
