import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { codec } from "./codec.ts";
import { compare } from "./comparison.ts";
import { tokens } from "./tokens.ts";
import { validation } from "./validation.ts";
import { versions } from "./versions.ts";

/** The pieces that a request is made of, each without a server around it. */
export async function* inProcess(run: BenchRun): AsyncGenerator<Row, void> {
  yield* compare("In process", [...codec(), ...validation(), ...(await tokens()), ...versions()], run);
}
