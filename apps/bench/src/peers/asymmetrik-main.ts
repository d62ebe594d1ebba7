// @asymmetrik/node-fhir-server-core as a server for STU3, its appointments in a Map: nothing checked, nothing on disk.
import process from "node:process";
import core from "@asymmetrik/node-fhir-server-core";

interface Context {
  readonly req: { readonly body: object };
}

const held = new Map<string, object>();

const service = {
  create: async (_args: unknown, { req }: Context): Promise<{ readonly id: string }> => {
    const id = crypto.randomUUID();
    held.set(id, { ...req.body, id, meta: { versionId: "1", lastUpdated: new Date().toISOString() } });
    return { id };
  },
  searchById: async ({ id }: { readonly id: string }): Promise<object | undefined> => held.get(id),
};

const { app } = core.initialize({
  logging: { level: "error" },
  profiles: { Appointment: { service, versions: ["3_0_1"] } },
});
const listening = app.listen(0, "127.0.0.1", () => {
  const address = listening.address();
  if (typeof address === "object" && address !== null) console.log(`listening on http://127.0.0.1:${address.port}`);
});
process.on("SIGTERM", () => process.exit());
