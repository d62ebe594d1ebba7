import { growth } from "../growth/growth.ts";
import { histories } from "../growth/histories.ts";
import { importing } from "../growth/importing.ts";
import { httpOnNode } from "../http/http-on-node.ts";
import { httpPeers } from "../http/http-peers.ts";
import { slowDisks } from "../http/slow-disk-rows.ts";
import { underLoad } from "../http/under-load.ts";
import { engines } from "../in-process/engines.ts";
import { inProcess } from "../in-process/in-process.ts";
import { storing } from "../in-process/storing.ts";
import { wholeProvider } from "../in-process/whole-provider.ts";
import type { Row } from "../report/row.ts";
import { nodeStartup } from "../startup/node-startup.ts";
import { workerStartup } from "../startup/worker-startup.ts";
import { httpOnWorkerd } from "../workerd/http-on-workerd.ts";
import type { BenchRun } from "./bench-run.ts";

/** Measures what a run asks for, and makes no server and no database for what it does not. */
export type Suite = (run: BenchRun) => AsyncIterable<Row>;

/** In the order of the table. */
export const suites: readonly Suite[] = [
  httpOnNode,
  underLoad,
  slowDisks,
  httpPeers,
  wholeProvider,
  httpOnWorkerd,
  inProcess,
  storing,
  engines,
  growth,
  histories,
  importing,
  nodeStartup,
  workerStartup,
];
