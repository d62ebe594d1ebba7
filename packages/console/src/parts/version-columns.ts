import { html } from "hono/html";
import type { ShownVersion } from "../appointment/read-appointment.ts";
import { codeBlock } from "./code.ts";
import type { Html } from "./html.ts";
import { tag } from "./tag.ts";
import { longMoment } from "./time.ts";

/** All versions side by side where there is room, one below the other where there is not. */
export function versionColumns(versions: readonly ShownVersion[]): Html {
  return html`<div class="console-columns">
    ${versions.map(
      ({ version: { versionId, status, lastUpdated }, resource }) =>
        html`<section>
          <h3 class="nhsuk-heading-s">
            Version ${versionId}
            <span class="nhsuk-caption-m">${longMoment(lastUpdated)}</span>
          </h3>
          <p>${status === "booked" ? tag("Booked", "taken") : tag("Cancelled", "stopped")}</p>
          ${codeBlock(`Version ${versionId} as FHIR JSON`, JSON.stringify(resource, null, 2))}
        </section>`,
    )}
  </div>`;
}
