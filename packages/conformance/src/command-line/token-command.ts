import type { TokenClaims } from "../tokens/token-request.ts";

/** A command for the shell, and what its environment holds besides the usual. */
export interface ShellCommand {
  readonly line: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Characters that no shell makes anything of. */
const plain = /^[A-Za-z0-9:/._~-]+$/;

/** Puts the claims into the command that makes a token. Throws a `TypeError` for a value that a shell could misread. */
export function tokenCommand(template: string, { scope, audience, organisation, lifetime }: TokenClaims): ShellCommand {
  const environment = { SCOPE: scope, AUD: audience, ODS: organisation, TTL: String(lifetime) };
  const line = template.replaceAll(/\{(scope|aud|ods|ttl)\}/g, (_, name: string) => {
    const value = environment[name.toUpperCase() as keyof typeof environment];
    if (!plain.test(value)) throw new TypeError(`The value of {${name}} must be plain letters, digits and :/._~-`);
    return value;
  });
  return { line, environment };
}

/** The token in what the command printed: its last line, since package runners print lines of their own before it. */
export function tokenIn(output: string): string {
  const token = output.trim().split("\n").at(-1)?.trim() ?? "";
  if (!/^\S+$/.test(token)) throw new TypeError("The token command must print a token as its last line.");
  return token;
}
