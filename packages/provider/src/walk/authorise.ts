import type { Issue, Issues } from "@careslot/fhir";
import type { BookingClaims, Checked, ClaimFailure } from "@careslot/jwt";
import { proceed, refuse, refuseFor, type Step } from "../failure/failure.ts";
import type { Ports } from "../ports.ts";
import type { Route } from "../route.ts";

/** Every failure of a token is a 403, and tells readers of RFC 6750 the cause (D-01, JWT-24). */
const challenge = { "WWW-Authenticate": 'Bearer error="invalid_token"' };

/**
 * Finds out who asks. On an open route a token is welcome and not needed: nothing about it refuses the request (D-12).
 * Rejects when the keys to check the token with cannot be had.
 */
export async function authorise(
  headers: Headers,
  { scopes, open }: Route,
  ports: Ports,
  now: Date,
): Promise<Step<BookingClaims | undefined>> {
  const token = /^\s?Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token === undefined) return open ? proceed(undefined) : noToken();
  if (open) return proceed(await anyClaims(ports.authorise(token, scopes, now)));
  const checked = await ports.authorise(token, scopes, now);
  if (checked.ok) return proceed(checked.claims);
  const [first, ...rest] = checked.failures;
  return refuse("not-authorised", [tokenIssue(first), ...rest.map(tokenIssue)] satisfies Issues, challenge);
}

async function anyClaims(checking: Promise<Checked>): Promise<BookingClaims | undefined> {
  return checking.then(
    (checked) => (checked.ok ? checked.claims : undefined),
    () => undefined,
  );
}

function noToken(): Step<never> {
  return refuseFor(
    "not-authorised",
    {
      code: "login",
      rule: "token-missing",
      diagnostics: "The request must carry one JSON Web Token, as Authorization: Bearer.",
      requirement: "JWT-25",
    },
    challenge,
  );
}

function tokenIssue({ claim, code, rule, requirement }: ClaimFailure): Issue {
  return {
    severity: "error",
    code: code === "expired" ? "expired" : "security",
    rule: `token-${code}`,
    diagnostics: `${claim}: ${rule}`,
    requirement,
  };
}
