declare module "@asymmetrik/node-fhir-server-core" {
  import type { Server } from "node:http";

  /** As much of it as is compared. */
  const core: {
    readonly initialize: (config: object) => {
      readonly app: { readonly listen: (port: number, host: string, done: () => void) => Server };
    };
  };
  export default core;
}
