#!/usr/bin/env node
import { exec } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { argv, env, stderr, stdout } from "node:process";
import { parseArgs, promisify } from "node:util";
import { type Arguments, flags, readArguments, tokenTimeout } from "./command-line/read-arguments.ts";
import { tokenCommand, tokenIn } from "./command-line/token-command.ts";
import { usage } from "./command-line/usage.ts";
import { jsonReport } from "./report/json-report.ts";
import { type CaseResult, tally } from "./report/report.ts";
import { textReport } from "./report/text-report.ts";
import { runConformance } from "./run-conformance.ts";
import type { TokenSource } from "./tokens/token-request.ts";
import { unsecuredToken } from "./tokens/unsecured-token.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  const given = readCommandLine();
  if (given === undefined) return 2;
  if (given === "help") return 0;
  const report = await runConformance({ ...given.options, token: tokensFrom(given), onResult: showProgress });
  if (stderr.isTTY) stderr.write("\r\u001B[K");
  stdout.write(textReport(report));
  if (given.json !== undefined) await writeFile(given.json, jsonReport(report));
  return tally(report).failed > 0 || report.leftovers.length > 0 ? 1 : 0;
}

function readCommandLine(): Arguments | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({ args: argv.slice(2), options: flags, allowPositionals: true });
    if (values.help !== true) return readArguments(values, positionals);
    stdout.write(usage);
    return "help";
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

function tokensFrom({ tokenCommand: template }: Arguments): TokenSource {
  if (template === undefined) return (claims) => unsecuredToken(claims, new Date());
  const run = promisify(exec);
  return async (claims) => {
    const { line, environment } = tokenCommand(template, claims);
    const { stdout } = await run(line, { env: { ...env, ...environment }, timeout: tokenTimeout });
    return tokenIn(stdout);
  };
}

/** One line that changes, where somebody is looking. */
function showProgress({ id, title, verdict }: CaseResult, done: number, total: number): void {
  if (!stderr.isTTY) return;
  const line = `${done}/${total} ${verdict.outcome} ${id} ${title}`;
  stderr.write(`\r\u001B[K${line.slice(0, stderr.columns - 1)}`);
}
