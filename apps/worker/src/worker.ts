import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { createProvider } from "@careslot/provider";
import type { Environment } from "./environment.ts";
import { createPorts } from "./ports.ts";
import { refuseToServe } from "./refuse-to-serve.ts";
import { readSettings } from "./settings.ts";

/** Answers requests: the provider, or a refusal where the settings are wrong. */
type Serve = (request: Request) => Response | Promise<Response>;

/** An isolate has one environment, and sets up once for it. */
const serving = new WeakMap<Environment, Serve>();

// oxlint-disable-next-line import/no-default-export -- Workers look for their handlers in the default export.
export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    const serve = serving.getOrInsertComputed(environment, setUp);
    return serve(request);
  },
  scheduled(_event: unknown, { DB }: Environment): Promise<void> | undefined {
    return DB && createAppointments(openD1(DB)).sealAudit();
  },
};

function setUp(environment: Environment): Serve {
  const settings = readSettings(environment);
  return settings.ok ? createProvider(createPorts(settings.value)).fetch : refuseToServe(settings.faults);
}
