import { html } from "hono/html";
import type { Exchange } from "../exchange/exchange.ts";
import { codeBlock } from "./code.ts";
import { subheading } from "./heading.ts";
import type { Html } from "./html.ts";

/** A request and its answer, one below the other. */
export function exchangeView({ request, response }: Exchange): Html {
  const { pathname, search } = new URL(request.url);
  const requestLine = `${request.method} ${pathname}${search} HTTP/1.1`;
  const host = ["Host", new URL(request.url).host] as const;
  return html`
    ${subheading("The request, as it was sent")}
    ${codeBlock("The request", message(requestLine, [host, ...request.headers], request.body))}
    ${subheading("The answer")}
    ${codeBlock("The answer", message(`HTTP/1.1 ${response.status}`, response.headers, response.body))}
    <p class="console-small">Bodies are laid out for reading, and NHS numbers in them are masked.</p>
  `;
}

function message(first: string, headers: Exchange["request"]["headers"], body: string): string {
  return [first, ...headers.map(([name, value]) => `${name}: ${value}`), "", body].join("\n");
}
