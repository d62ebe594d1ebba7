import { cannotGoOn } from "../case-stopped.ts";
import type { Target } from "../run/target.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { before } from "./before.ts";
import { type Exchange, exchangeOf } from "./exchange.ts";
import { gzip } from "./gzip.ts";
import { interactions } from "./interaction.ts";
import { noToken, type Outgoing } from "./outgoing.ts";

const json = "application/fhir+json";

/** Makes a function that sends requests until the signal says stop, and tells what was exchanged. */
export function createSender(
  target: Target,
  signal: AbortSignal,
  onExchange: (exchange: Exchange) => void,
): (outgoing: Outgoing) => Promise<Answer> {
  return async (outgoing) => {
    const body = bodyText(outgoing.body);
    const headers = await before(signal, headersOf(target, outgoing, body));
    const late = AbortSignal.any([signal, AbortSignal.timeout(target.requestTimeout)]);
    const request = new Request(target.baseUrl + outgoing.path, {
      method: outgoing.method,
      headers,
      redirect: "manual",
      signal: late,
      ...(body !== undefined && {
        body: headers.get("Content-Encoding") === "gzip" ? await gzip(new TextEncoder().encode(body)) : body,
      }),
    });
    try {
      const answer = await before(late, answerTo(request, target));
      onExchange(exchangeOf(request, body, answer));
      return answer;
    } catch (error) {
      onExchange(exchangeOf(request, body, undefined));
      throw cannotGoOn(`${outgoing.method} ${outgoing.path} was not answered: ${reasonOf(error)}`);
    }
  };
}

function bodyText(body: unknown): string | undefined {
  return body === undefined || typeof body === "string" ? body : JSON.stringify(body);
}

async function headersOf(target: Target, outgoing: Outgoing, body: string | undefined): Promise<Headers> {
  const { scope, spineId } = interactions[outgoing.interaction];
  const token = outgoing.token ?? (await target.tokens({ scope }));
  const headers = new Headers({
    Accept: json,
    "Ssp-TraceID": target.newId(),
    "Ssp-From": target.asid.from,
    "Ssp-To": target.asid.to,
    "Ssp-InteractionID": spineId,
    "X-Request-Id": target.newId(),
  });
  if (token !== noToken) headers.set("Authorization", `Bearer ${token}`);
  if (body !== undefined) headers.set("Content-Type", json);
  for (const [name, value] of Object.entries(outgoing.headers ?? {})) headers.set(name, value);
  return headers;
}

async function answerTo(request: Request, { fetch }: Target): Promise<Answer> {
  return readAnswer(await fetch(request));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : "no reason was given";
}
