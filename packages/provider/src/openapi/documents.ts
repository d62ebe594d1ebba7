import { contentSecurityPolicy } from "../docs/content-security-policy.ts";
import { docsPage } from "../docs/docs-page.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import { collection } from "./collection.ts";
import { openApiDocument } from "./open-api-document.ts";

/** The interface as documents, each made when somebody first asks for it. */
export interface Documents {
  /** JSON. */
  readonly openApi: () => string;
  /** JSON. */
  readonly requests: () => string;
  /** HTML, and the policy that lets nothing but its own style in. */
  readonly page: () => Promise<{ readonly text: string; readonly policy: string }>;
}

export function createDocuments(routes: readonly Route[], settings: Settings): Documents {
  const document = once(() => openApiDocument(routes, settings));
  return {
    openApi: once(() => JSON.stringify(document())),
    requests: once(() => JSON.stringify(collection(document()))),
    page: once(async () => ({ text: String(await docsPage(document())), policy: await contentSecurityPolicy() })),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
