import { bookingScopes } from "@careslot/jwt";
import { paths } from "../paths.ts";
import type { ConsolePorts } from "../ports.ts";
import { sampleOdsCode } from "../tokens/sample-claims.ts";
import type { VisitContext } from "../visit.ts";
import type { Errors } from "./error-summary.ts";
import { selectField, textField } from "./field.ts";
import { postForm } from "./form.ts";
import type { Html } from "./html.ts";

/** Asks what a token is to say, and how it is to be signed. */
export function tokenForm(
  wish: Readonly<Record<string, string>>,
  errors: Errors,
  { ports, formToken }: VisitContext["var"],
): Html {
  const scopes = bookingScopes.map((scope) => [scope, scope] as const);
  const field = (name: string, otherwise: string) => ({ name, value: wish[name] ?? otherwise, error: errors[name] });
  return postForm({
    action: paths.buildToken,
    formToken,
    submit: "Build",
    fields: [
      selectField({ label: "Scope", ...field("scope", "patient/appointment.write") }, scopes),
      textField({ label: "Organisation", hint: "ODS code", ...field("ods", sampleOdsCode) }),
      textField({ label: "User", hint: "Of a person, never of a system", ...field("user", "example-user") }),
      textField({ label: "Audience", hint: "The provider's service root", ...field("aud", ports.settings.baseUrl) }),
      textField({
        label: "Lifetime in seconds",
        hint: "The provider takes tokens that live 300 seconds or less",
        ...field("ttl", "300"),
      }),
      selectField({ label: "Signature", ...signatureHint(ports), ...field("signature", "") }, signatures(ports)),
    ],
  });
}

function signatures({ mint }: ConsolePorts): readonly (readonly [value: string, text: string])[] {
  const none = ["none", "None: the interim form, alg none"] as const;
  return mint === undefined ? [none] : [["", "As this provider takes it"], none];
}

function signatureHint({ mint }: ConsolePorts): { readonly hint?: string } {
  return mint === undefined ? { hint: "The console holds no key that this provider trusts: sign with your own" } : {};
}
