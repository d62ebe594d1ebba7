import type { Exchange } from "../../http/exchange.ts";
import type { CaseResult } from "../report.ts";
import { requirementLines } from "../requirement-lines.ts";
import { bullets, fenced } from "./markdown.ts";

/** The page of a case: what it is about, its verdict, and each request with its answer. */
export function casePage({ id, title, verdict, level, source, requirements, exchanges }: CaseResult): string {
  return [
    `# ${id}: ${verdict.outcome}`,
    "",
    `${title}.`,
    "",
    `- Asked for: ${level}`,
    `- Source: ${source}`,
    ...(verdict.outcome === "passed" ? [] : [`- Reason: ${verdict.reason}`]),
    ...bullets("Requirements", requirementLines(requirements)),
    ...exchanges.flatMap((exchange, index) => ["", `## Exchange ${index + 1}`, "", ...exchanged(exchange)]),
    "",
  ].join("\n");
}

function exchanged({ request, response }: Exchange): readonly string[] {
  return [
    ...fenced(message(`${request.method} ${request.url}`, request.headers, request.body)),
    "",
    ...(response === undefined
      ? ["No answer came."]
      : fenced(message(`HTTP ${response.status}`, response.headers, response.body))),
  ];
}

function message(start: string, headers: Readonly<Record<string, string>>, body = ""): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [start, ...lines, ...(body === "" ? [] : ["", body])].join("\n");
}
