import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const allow: Case = {
  id: "GEN-08-allow",
  title: "A 405 says in Allow which methods there are",
  requirements: ["GEN-08"],
  level: "must",
  source: "RFC 9110: 405",
  run: async (context) => {
    const { id } = await book(context);
    const answer = await context.send({ interaction: "cancel", method: "DELETE", path: `/Appointment/${id}` });
    const allowed = new Set((answer.headers.get("allow") ?? "").split(",").map((method) => method.trim()));
    return conclude(
      check(allowed.has("GET") && allowed.has("PUT"), "Allow does not list GET and PUT"),
      check(!allowed.has("DELETE"), "Allow lists the method that was refused"),
    );
  },
};
