import type { Format, Result } from "@careslot/fhir";
import type { BookingClaims } from "@careslot/jwt";
import type { Context } from "hono";
import type { Answer, Call } from "../call.ts";
import { refuse, type Step } from "../failure/failure.ts";
import { unforeseen } from "../failure/unforeseen.ts";
import type { Ports } from "../ports.ts";
import type { Route } from "../route.ts";
import { authorise } from "./authorise.ts";
import { checkConnection } from "./check-connection.ts";
import { checkLoad } from "./check-load.ts";
import { checkQuery } from "./check-query.ts";
import { checkUrl } from "./check-url.ts";
import { checkRequestId, correlate } from "./correlate.ts";
import { record } from "./record.ts";
import { type Responded, respond, wantedFormat } from "./respond.ts";
import { checkSpineHeaders, readSpineHeaders } from "./spine-headers.ts";
import { withinTime } from "./within-time.ts";

/**
 * The walk that every request makes: correlate → authorise → what the interaction does → respond. Any step may end it
 * with a failure; whatever happens, there is one answer, one line in the log and one entry in the audit trail.
 */
export function walk(route: Route, ports: Ports): (context: Context) => Promise<Response> {
  return async ({ req, env }) => {
    const request = req.raw;
    const now = ports.clock();
    const correlation = correlate(request.headers, ports.newId);
    const spine = readSpineHeaders(request.headers);
    const query = queryOf(request.url);
    const session = ports.session?.(request, route.interaction);
    const own = session === undefined ? ports : { ...ports, appointments: session.appointments };
    let call: Call = { request, route, params: req.param(), query, ports: own, now, correlation, spine };
    const wanted = wantedFormat(call);
    const format = wanted.ok ? wanted.value : "json";
    let outcome: Step<Answer>;
    try {
      outcome = await withinTime(carryOut(), ports.settings.timeLimit);
    } catch (error) {
      outcome = unforeseen(error);
    }
    let responded: Responded;
    try {
      responded = respond(call, outcome, format);
    } catch (error) {
      outcome = unforeseen(error);
      responded = respond(call, outcome, format);
    }
    const { response, outcomeId } = responded;
    for (const [name, value] of Object.entries(session?.headers() ?? {})) response.headers.set(name, value);
    record(call, outcome, response.status, outcomeId);
    return response;

    async function carryOut(): Promise<Step<Answer>> {
      const admitted = await admit(call, env);
      if (!admitted.ok) return admitted;
      if (admitted.value) call = { ...call, claims: admitted.value };
      return perform(call, wanted);
    }
  };
}

/** The parameters of a URL that is known to be one: to take all of it apart would cost more than the rest of the step. */
function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(/^[^?#]*(\?[^#]*)/.exec(url)?.[1]);
}

/** Whether the request may come in at all, and who asks. */
async function admit(
  { request, route, ports, now, spine }: Call,
  runtime: unknown,
): Promise<Step<BookingClaims | undefined>> {
  const room = checkLoad(request, runtime, ports);
  if (!room.ok) return room;
  const url = checkUrl(request);
  if (!url.ok) return url;
  const connection = checkConnection(request, runtime, ports);
  if (!connection.ok) return connection;
  const requestId = checkRequestId(request.headers);
  if (!requestId.ok) return requestId;
  const proxied = checkSpineHeaders(spine, route, ports.settings);
  if (!proxied.ok) return proxied;
  return authorise(request.headers, route, ports, now);
}

/** Carries the request out, unless its answer is wanted in a format that nobody could write (D-15), or nobody can read its query. */
async function perform(call: Call, format: Result<Format>): Promise<Step<Answer>> {
  if (!format.ok) return refuse("media-type", format.issues);
  const query = checkQuery(call.request);
  return query.ok ? call.route.run(call) : query;
}
