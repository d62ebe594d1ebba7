import type { CommandDef } from "citty";
import type { AuditForm } from "../audit/audit-output.ts";
import { Refusal } from "../refusal.ts";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const audit: CommandDef = {
  meta: {
    name: "audit",
    description: "Shows who asked what and how it ended, and verifies that nobody changed it since",
  },
  args: {
    appointment: { type: "string", valueHint: "id", description: "Only what is about this appointment" },
    organisation: {
      type: "string",
      valueHint: "code",
      description: "Only what was for the organisation of this ODS code",
    },
    json: { type: "boolean", description: "Print AuditEvent resources, one a line; they name users" },
    provenance: { type: "boolean", description: "Print a Provenance resource for each version, one a line" },
    verify: {
      type: "boolean",
      description: "Seal what is not sealed yet, and verify the chain; fails when it is broken",
    },
    ...settingFlags(["DATABASE_URL", "BASE_URL", "ASID"]),
  },
  async run({ args }) {
    const form = formOf(args);
    const [appointment, organisation] = [textOf(args["appointment"]), textOf(args["organisation"])];
    if (form === "verdict" && (appointment ?? organisation) !== undefined) {
      throw new Refusal("--verify is about the whole trail");
    }
    const [
      { readDatabaseUrl, readIdentity },
      { openKeptStore },
      { auditRows },
      output,
      { verifyTrail },
      { printLines },
    ] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../store/open-store.ts"),
      import("../audit/audit-rows.ts"),
      import("../audit/audit-output.ts"),
      import("../audit/verify-trail.ts"),
      import("../audit/print-lines.ts"),
    ]);
    const given = overrideBy(args, readEnvironment());
    const identity = readIdentity(given);
    using store = await openKeptStore(readDatabaseUrl(given));
    if (form === "verdict") return console.log(await verifyTrail(store.appointments));
    await printLines(output.auditOutput(auditRows(store.appointments, { appointment, organisation }), form, identity));
  },
};

function formOf({ json, provenance, verify }: Readonly<Record<string, unknown>>): AuditForm | "verdict" {
  if ([json, provenance, verify].filter((each) => each === true).length > 1) {
    throw new Refusal("--json, --provenance and --verify exclude each other");
  }
  if (verify === true) return "verdict";
  if (provenance === true) return "provenance";
  return json === true ? "audit-events" : "table";
}

function textOf(arg: unknown): string | undefined {
  return typeof arg === "string" ? arg : undefined;
}
