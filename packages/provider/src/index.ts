export * from "./create-provider.ts";
export type * from "./log-event.ts";
export type * from "./ports.ts";
export { permitByOrganisation } from "./policy/permission.ts";
export type { Action, Permission, PermissionRules } from "./policy/permission.ts";
export { auditEvent } from "./audit/audit-event.ts";
export { provenance } from "./audit/provenance.ts";
export type { ClientCertificateCheck } from "./policy/client-certificate.ts";
