import { html } from "hono/html";
import { type Errors, errorSummary } from "../parts/error-summary.ts";
import { codeBlock } from "../parts/code.ts";
import { faultList } from "../parts/fault.ts";
import { textArea } from "../parts/field.ts";
import { hiddenField, postForm } from "../parts/form.ts";
import { heading, subheading } from "../parts/heading.ts";
import type { Content } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { tag } from "../parts/tag.ts";
import { tokenForm } from "../parts/token-form.ts";
import { paths } from "../paths.ts";
import type { Decoded } from "../tokens/decode.ts";
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
  const { formToken } = context.var;
  const { wish = {}, pasted = "", decoded, built, errors = {} } = result;
  const isRefused = Object.keys(errors).length > 0;
  const content = html`
    ${errorSummary(errors)} ${heading("Tokens")} ${builtToken(built, formToken)} ${decodedToken(decoded)}
    <div class="console-columns">
      <section>${subheading("Build a token")} ${tokenForm(wish, errors, context.var)}</section>
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
