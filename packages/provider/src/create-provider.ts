import { Hono } from "hono";
import { refuseFor } from "./failure/failure.ts";
import { healthz } from "./health/healthz.ts";
import { ping } from "./health/ping.ts";
import { status } from "./health/status.ts";
import { documentation } from "./openapi/documentation.ts";
import type { Ports } from "./ports.ts";
import type { Route } from "./route.ts";
import { routes as lenientRoutes } from "./routes.ts";
import { strictRoutes } from "./strict-routes.ts";
import { walk } from "./walk/walk.ts";

/** The provider as a Hono app: the service root at the path of `settings.baseUrl`; its health and its documentation outside of it. */
export function createProvider(ports: Ports): Hono {
  const root = serviceRoot(ports.settings.baseUrl);
  const routes = strictRoutes(lenientRoutes, ports.settings);
  const app = new Hono();
  app.get("/healthz", healthz(ports));
  app.get("/_ping", ping(ports));
  app.get("/_status", status(ports));
  app.route("/", documentation(routes, ports.settings));
  for (const route of routes) app.on(route.method, root + route.path, walk(route, ports));
  for (const path of new Set(routes.map((route) => route.path))) {
    app.all(root + path, walk(otherMethods(routes, path), ports));
  }
  app.notFound(walk(elsewhere, ports));
  return app;
}

/** The path of the base URL: what stands before every path of the interface. */
function serviceRoot(baseUrl: string): string {
  const { pathname, search, hash } = new URL(baseUrl);
  if (baseUrl.endsWith("/") || search !== "" || hash !== "") {
    throw new TypeError("The base URL must be absolute and end without a slash, query or fragment.");
  }
  return pathname === "/" ? "" : pathname;
}

/** A path of the interface, asked for in a way that it does not offer (GEN-08, D-35, D-36). */
function otherMethods(routes: readonly Route[], path: string): Route {
  const offered = routes.filter((route) => route.path === path).map(({ method }) => method);
  const allow = offered.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  const refused = refuseFor(
    "method-not-allowed",
    {
      code: "not-supported",
      rule: "method-not-allowed",
      diagnostics: `This path takes ${allow} and no other method.`,
      requirement: "GEN-08",
    },
    { Allow: allow },
  );
  return { method: "ALL", path, interaction: "unknown", spine: [], scopes: [], open: true, run: async () => refused };
}

/** Any other path. */
const elsewhere: Route = {
  method: "ALL",
  path: "*",
  interaction: "unknown",
  spine: [],
  scopes: [],
  open: true,
  run: async () =>
    refuseFor("route-unknown", {
      code: "not-found",
      rule: "route-unknown",
      diagnostics: "There is nothing at this path. Paths are case sensitive.",
      requirement: "GEN-05",
    }),
};
