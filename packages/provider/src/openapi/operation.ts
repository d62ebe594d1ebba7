import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import type { Operation } from "./open-api.ts";
import { operations } from "./operations.ts";
import { requestHeaders } from "./request-headers.ts";
import { content, responses } from "./responses.ts";
import { security } from "./security.ts";
import { demanded, generalQuery, pathParameters } from "./url-parameters.ts";

/** One line of the route table, with all that is to be said about it. */
export function operation(route: Route, routes: readonly Route[], settings: Settings): Operation {
  const { interaction } = route;
  if (interaction === "unknown") throw new TypeError("A route of the interface must name its interaction.");
  const text = operations[interaction];
  const { tag, description, query = [], headers = [], body } = text;
  return {
    ...named(text.summary, route, routes),
    tags: [tag],
    description,
    security: security(route),
    parameters: [
      ...pathParameters(route.path),
      ...query.map(demanded(settings)),
      ...generalQuery,
      ...requestHeaders(headers, route, settings),
    ],
    ...(body && {
      requestBody: {
        required: true,
        description: "The Appointment, as FHIR JSON or XML.",
        content: content(body.schema, body.example),
      },
    }),
    responses: responses(text, route, settings),
  };
}

/** Named by the interaction; where that has a path already, by the last variable part of this other one too. */
function named(
  summary: string,
  { interaction, path }: Route,
  routes: readonly Route[],
): Pick<Operation, "operationId" | "summary"> {
  const first = routes.find((route) => route.interaction === interaction);
  if (first?.path === path) return { operationId: interaction, summary };
  const part = path.slice(path.lastIndexOf(":") + 1);
  return { operationId: `${interaction}-${part}`, summary: `${summary} (at ${part})` };
}
