/** Something the user can mend: it ends the command with exit code 1 and its message, which is all that is printed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Why a file or an address could not be used, in the operating system's word for it, such as `ENOENT`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown reason";
}
