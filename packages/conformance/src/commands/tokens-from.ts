import { exec } from "node:child_process";
import { env } from "node:process";
import { promisify } from "node:util";
import { type Arguments, tokenTimeout } from "../command-line/read-arguments.ts";
import { tokenCommand, tokenIn } from "../command-line/token-command.ts";
import type { TokenSource } from "../tokens/token-request.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";

/** Where the tokens of a run come from: the command that makes them, or else nobody who signs them. */
export function tokensFrom({ tokenCommand: template }: Pick<Arguments, "tokenCommand">): TokenSource {
  if (template === undefined) return (claims) => unsecuredToken(claims, new Date());
  const run = promisify(exec);
  return async (claims) => {
    const { line, environment } = tokenCommand(template, claims);
    const { stdout } = await run(line, { env: { ...env, ...environment }, timeout: tokenTimeout });
    return tokenIn(stdout);
  };
}
