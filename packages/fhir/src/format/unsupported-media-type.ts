import type { Result } from "../result.ts";

/** A refusal that is answered with 415 (D-15). */
export function unsupportedMediaType(rule: string, diagnostics: string, requirement: string): Result<never> {
  return {
    ok: false,
    issues: [
      {
        severity: "error",
        code: "not-supported",
        rule,
        diagnostics,
        requirement,
        spine: "UNSUPPORTED_MEDIA_TYPE",
      },
    ],
  };
}
