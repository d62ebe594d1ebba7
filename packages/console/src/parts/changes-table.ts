import { html } from "hono/html";
import type { ShownVersion } from "../appointment/read-appointment.ts";
import { changesBetween } from "../appointment/changes.ts";
import { code } from "./code.ts";
import type { Content } from "./html.ts";
import { table } from "./table.ts";

/** What each version says otherwise than the one before. */
export function changesTable(versions: readonly ShownVersion[]): Content {
  if (versions.length < 2) return html`<p>Nothing yet: this is its first version.</p>`;
  return versions.slice(1).map((later, index) => {
    const earlier = versions[index] ?? later;
    return table({
      caption: `From version ${earlier.version.versionId} to version ${later.version.versionId}`,
      columns: ["Element", "Before", "After"],
      rows: changesBetween(earlier.resource, later.resource, "Appointment").map(({ path, before, after }) => [
        code(path),
        value(before),
        value(after),
      ]),
    });
  });
}

function value(of: unknown): Content {
  if (of === undefined) return "not there";
  return code(typeof of === "string" ? of : JSON.stringify(of));
}
