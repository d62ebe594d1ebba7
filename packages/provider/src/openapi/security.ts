import type { BookingScope } from "@careslot/jwt";
import type { Route } from "../route.ts";
import type { Security, SecurityScheme } from "./open-api.ts";

const scopes: Readonly<Record<BookingScope, string>> = {
  "organization/slot.read": "read the capability statement, search for slots",
  "patient/appointment.read": "read appointments and search for them",
  "patient/appointment.write": "book and cancel; read appointments as well, where an operation names it",
};

/** The one way to say who asks: the NHS token (JWT-01 to JWT-25). */
export function securitySchemes(baseUrl: string): Readonly<Record<string, SecurityScheme>> {
  return {
    nhsToken: {
      type: "http",
      scheme: "bearer",
      bearerFormat: "JWT",
      description: [
        `A JSON Web Token in \`Authorization: Bearer\`, made for this provider, with \`aud\` \`${baseUrl}\`, and good for five minutes (JWT-01, JWT-06, JWT-08).`,
        "It says who asks: `requesting_organization`, `requesting_device`, and `requesting_practitioner` where there is one (JWT-14 to JWT-21). What it asks to do is its `requested_scope` (JWT-12):",
        ...Object.entries(scopes).map(([scope, meaning]) => `- \`${scope}\`: ${meaning}.`),
      ].join("\n"),
    },
  };
}

/** A token with any one of the route's scopes; none at all will do where the route is open. */
export function security({ scopes: any, open }: Pick<Route, "scopes" | "open">): readonly Security[] {
  return [...(open ? [{}] : []), ...any.map((scope) => ({ nhsToken: [scope] }))];
}
