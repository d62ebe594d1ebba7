import type { ClaimRules } from "./claim-rules.ts";
import { isText } from "./forms.ts";

/** `reason_for_request`, `requested_scope`: what the request is for. */
export const purpose: ClaimRules = {
  forms: [
    { claim: "reason_for_request", is: isText, rule: "reason_for_request must be directcare.", requirement: "JWT-11" },
    { claim: "requested_scope", is: isText, rule: "requested_scope must be a text.", requirement: "JWT-12" },
  ],
  judgements: [
    {
      claim: "reason_for_request",
      code: "not-allowed",
      holds: ({ reason_for_request: reason }) => reason === "directcare",
      rule: "reason_for_request must be directcare.",
      requirement: "JWT-11",
    },
    {
      claim: "requested_scope",
      code: "scope",
      holds: ({ requested_scope: scope }, { scopes }) => scopes.includes(scope),
      rule: "requested_scope must be one scope that allows this request.",
      requirement: "JWT-13",
    },
  ],
};
