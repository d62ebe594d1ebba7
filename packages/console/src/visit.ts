import type { Context } from "hono";
import type { ConsolePorts } from "./ports.ts";

/** What is known of a request by the time a page sees it. */
export interface Visit {
  readonly Variables: {
    ports: ConsolePorts;
    /** Belongs into every form that is posted. */
    formToken: string;
    /** Who is asking: it goes into the audit trail. */
    user: string;
  };
}

export type VisitContext = Context<Visit>;

/** Answers a page or a form. */
export type Page = (context: VisitContext) => Response | Promise<Response>;
