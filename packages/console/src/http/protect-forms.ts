import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import type { Visit } from "../visit.ts";
import { problemPage } from "../pages/problem.ts";
import type { Proofs } from "./proof.ts";

/** Takes forms that were sent from the console's own pages and no others: by what the browser says, and by their token. */
export function protectForms(proofs: Proofs): readonly MiddlewareHandler<Visit>[] {
  return [
    csrf(),
    async (context, next) => {
      context.set("formToken", await proofs.issue());
      if (context.req.method !== "POST") return next();
      const { token } = await context.req.parseBody();
      if (typeof token === "string" && (await proofs.accepts(token))) return next();
      return problemPage(context, {
        status: 403,
        title: "This form can't be taken",
        text: "It was open for too long, or the console was started again since. Go back, reload the page, and send the form once more.",
      });
    },
  ];
}
