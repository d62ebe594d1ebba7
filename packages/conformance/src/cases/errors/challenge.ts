import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const challenge: Case = {
  id: "JWT-24",
  title: "A refused token is answered with the challenge of RFC 6750",
  requirements: ["JWT-24", "D-01"],
  level: "must",
  source: "JWT: Errors",
  run: async (context) => {
    const answer = await postAppointment(context, "", { token: "not-a-token" });
    const challenge = answer.headers.get("www-authenticate") ?? "";
    return conclude(
      check(challenge.startsWith("Bearer"), "there is no WWW-Authenticate: Bearer"),
      check(challenge.includes('error="invalid_token"'), 'it does not say error="invalid_token"'),
    );
  },
};
