import { createProvider } from "@careslot/provider";
import { compress } from "./compress.ts";
import type { Environment } from "./environment.ts";
import { createPorts } from "./ports.ts";
import { refuseToServe } from "./refuse-to-serve.ts";
import { sealStores } from "./seal-stores.ts";
import { readSettings } from "./settings.ts";
import { readStores } from "./stores.ts";

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
  async scheduled(_event: unknown, environment: Environment): Promise<void> {
    const stores = readStores(environment);
    if (stores.ok) await sealStores(stores.value);
  },
};

function setUp(environment: Environment): Serve {
  const settings = readSettings(environment);
  return settings.ok ? compress(createProvider(createPorts(settings.value)).fetch) : refuseToServe(settings.faults);
}
