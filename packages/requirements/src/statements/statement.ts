import type { Page } from "./pages.ts";

/** The page that states a requirement, and the statement in one sentence. */
export type Statement = readonly [page: Page, statement: string];

/** Requirements by their ids. */
export type Statements = Readonly<Record<string, Statement>>;
