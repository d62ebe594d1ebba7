import { html } from "hono/html";
import { bookingScopes } from "@careslot/jwt";
import { type Errors, errorSummary } from "../parts/error-summary.ts";
import { codeBlock } from "../parts/code.ts";
import { faultList } from "../parts/fault.ts";
import { selectField, textArea, textField } from "../parts/field.ts";
import { hiddenField, postForm } from "../parts/form.ts";
import { heading, subheading } from "../parts/heading.ts";
import type { Content, Html } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { emptyState } from "../parts/notice.ts";
import { tag } from "../parts/tag.ts";
import { paths } from "../paths.ts";
import type { Decoded } from "../tokens/decode.ts";
import { sampleOdsCode } from "../tokens/sample-claims.ts";
import type { Page, VisitContext } from "../visit.ts";

/** What the page of tokens shows besides its two forms. */
export interface TokenResult {
  /** What was entered to build a token. */
  readonly wish?: Readonly<Record<string, string>>;
  readonly built?: string;
  /** What was pasted to be decoded. */
  readonly pasted?: string;
  readonly decoded?: Decoded;
  readonly errors?: Errors;
}

/** Builds tokens, and takes them apart. */
export const tokensPage: Page = (context) => showTokens(context, {});

export function showTokens(context: VisitContext, result: TokenResult): Response | Promise<Response> {
  const { ports, formToken } = context.var;
  const { wish = {}, pasted = "", decoded, built, errors = {} } = result;
  const isRefused = Object.keys(errors).length > 0;
  const content = html`
    ${errorSummary(errors)} ${heading("Tokens")} ${builtToken(built, formToken)} ${decodedToken(decoded)}
    <div class="console-columns">
      <section>
        ${subheading("Build a token")}
        ${ports.mint === undefined ? cannotBuild : buildForm(wish, errors, formToken, ports.settings.baseUrl)}
      </section>
      <section>
        ${subheading("Decode a token")}
        ${postForm({
          action: paths.decodeToken,
          formToken,
          submit: "Decode",
          fields: textArea(
            {
              name: "jwt",
              label: "Token",
              hint: "As it stands behind Bearer. It is not kept.",
              value: pasted,
              error: errors["jwt"],
            },
            8,
          ),
        })}
      </section>
    </div>
  `;
  return showPage(context, { title: "Tokens", section: "tokens", content, refused: isRefused }, isRefused ? 422 : 200);
}

function buildForm(wish: Readonly<Record<string, string>>, errors: Errors, formToken: string, baseUrl: string): Html {
  const scopes = bookingScopes.map((scope) => [scope, scope] as const);
  const field = (name: string, otherwise: string) => ({ value: wish[name] ?? otherwise, error: errors[name] });
  return postForm({
    action: paths.buildToken,
    formToken,
    submit: "Build",
    fields: [
      selectField({ name: "scope", label: "Scope", ...field("scope", "patient/appointment.write") }, scopes),
      textField({ name: "ods", label: "Organisation", hint: "ODS code", ...field("ods", sampleOdsCode) }),
      textField({
        name: "user",
        label: "User",
        hint: "Of a person, never of a system",
        ...field("user", "example-user"),
      }),
      textField({ name: "aud", label: "Audience", hint: "The provider's service root", ...field("aud", baseUrl) }),
      textField({
        name: "ttl",
        label: "Lifetime in seconds",
        hint: "The provider takes tokens that live 300 seconds or less",
        ...field("ttl", "300"),
      }),
    ],
  });
}

const cannotBuild = emptyState(
  "No key to sign with",
  html`<p>
    This provider verifies signatures, and its console holds no private key. Use the one of your own consumer.
  </p>`,
);

function builtToken(built: string | undefined, formToken: string): Content {
  if (built === undefined) return "";
  return html`${subheading("Your token")} ${codeBlock("Your token", built)}
  ${postForm({
    action: paths.decodeToken,
    formToken,
    fields: hiddenField("jwt", built),
    submit: "Decode it",
    button: "secondary",
  })}`;
}

function decodedToken(decoded: Decoded | undefined): Content {
  if (decoded === undefined) return "";
  const { header, payload, faults } = decoded;
  const verdict =
    faults.length === 0
      ? html`<p>${tag("Accepted", "good")} The provider lets this token in.</p>`
      : html`<p>${tag("Refused", "bad")} ${faults.length === 1 ? "One fault" : `${faults.length} faults`}:</p>
          ${faultList(faults)}`;
  return html`${subheading("What the token says")}
    <div class="console-columns">
      <section>
        <h3 class="nhsuk-heading-s">Header</h3>
        ${codeBlock("Header", header)}
      </section>
      <section>
        <h3 class="nhsuk-heading-s">Claims</h3>
        ${codeBlock("Claims", payload)}
      </section>
    </div>
    ${verdict}`;
}
