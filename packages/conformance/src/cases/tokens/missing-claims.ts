import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude, type Finding } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

const mandatory = [
  "iss",
  "sub",
  "aud",
  "exp",
  "iat",
  "reason_for_request",
  "requested_scope",
  "requesting_device",
  "requesting_organization",
] as const;

export const missingClaims: Case = {
  id: "JWT-29",
  title: "A token that lacks a mandatory claim gets 403, whichever it lacks",
  requirements: ["JWT-29"],
  level: "must",
  source: "Provider assurance: P1",
  run: async (context) => {
    const findings: Finding[] = [];
    for (const name of mandatory) {
      const token = await alteredToken(context, (claims) => ({ ...claims, [name]: undefined }));
      findings.push(await checkSearchWith(context, token, 403, `the answer to a token without ${name}`));
    }
    return conclude(...findings);
  },
};
