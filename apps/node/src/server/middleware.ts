import type { Ports } from "@careslot/provider";

/** Answers a request; what the runtime knows of its connection comes with it. */
export type Fetch = (request: Request, bindings?: object) => Response | Promise<Response>;

/** Answers some requests in its own way, and passes the others on to the provider. */
export type Middleware = (provider: Fetch, ports: Ports) => Fetch;

/** What a server has besides the provider: by default, nothing. */
export interface Besides {
  /** The first of them sees a request first. */
  readonly middleware?: readonly Middleware[];
  /** Takes every request with its faults. */
  readonly watch?: Ports["watch"];
}

/** Puts middleware around a provider. */
export function around(provider: Fetch, ports: Ports, middleware: readonly Middleware[]): Fetch {
  return middleware.reduceRight((inner, outer) => outer(inner, ports), provider);
}
