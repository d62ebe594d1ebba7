import type { html } from "hono/html";

/** A piece of a page. Whatever was put into it is escaped: nothing here marks a text as safe. */
export type Html = ReturnType<typeof html>;

/** What may stand in a piece of a page. */
export type Content = Html | string | number | readonly Content[] | undefined;
