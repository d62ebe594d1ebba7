import { requirementOf } from "@careslot/requirements";
import type { Remark } from "./remark.ts";

const spine = "urn:nhs:names:services:careconnect:fhir:rest:";

/** What each request is called by the Spine. The first pattern that matches counts. */
const interactions: readonly (readonly [request: RegExp, names: readonly string[]])[] = [
  [/^GET .*\/metadata$/, ["read:metadata"]],
  [/^GET .*\/Slot$/, ["search:slot", "read:slot"]],
  [/^GET .*\/Appointment$/, ["search:appointment"]],
  [/^GET .*\/Appointment\/.+$/, ["read:appointment"]],
  [/^POST .*\/Appointment$/, ["create:appointment"]],
  [/^PUT .*\/Appointment\/.+$/, ["update:appointment"]],
];

/** Looks at what the Spine Secure Proxy wants to know of a request (SSP-01 to SSP-03, SSP-08, SSP-09). */
export function spineRemarks(request: Request, asid: string): readonly Remark[] {
  const header = (name: string): string => request.headers.get(name) ?? "";
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  const [, names = []] = interactions.find(([pattern]) => pattern.test(asked)) ?? [];
  const to = header("Ssp-To");
  return [
    remark(isUuid(header("Ssp-TraceID")), "SSP-01", "Ssp-TraceID is missing or no UUID."),
    remark(isAsid(header("Ssp-From")), "SSP-02", "Ssp-From is missing or no ASID of twelve digits."),
    remark(isAsid(to), "SSP-03", "Ssp-To is missing or no ASID of twelve digits."),
    ...(isAsid(to) ? [remark(to === asid, "SSP-09", `Ssp-To is not the ASID of this provider, ${asid}.`)] : []),
    ...(names.length === 0
      ? []
      : [
          remark(
            names.some((name) => header("Ssp-InteractionID") === spine + name),
            "SSP-08",
            `Ssp-InteractionID is not ${names.map((name) => spine + name).join(" or ")}.`,
          ),
        ]),
  ];
}

function remark(holds: boolean, requirement: string, wrong: string): Remark {
  return { holds, requirement, sentence: holds ? (requirementOf(requirement)?.statement ?? "") : wrong };
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

function isAsid(value: string): boolean {
  return /^\d{12}$/.test(value);
}
