import type { Database } from "@careslot/appointments";
import { mintUnsecured, nhsClaims } from "@careslot/jwt";
import { fillDiary, service } from "./diary.ts";
import { quietly } from "./quietly.ts";
import { hold, type UseExample } from "./use-example.ts";

interface Example {
  readonly provide: (database: Database, baseUrl: string) => { fetch(request: Request): Response | Promise<Response> };
}

const baseUrl = "https://provider.example/STU3";

export const use: UseExample<Example> = async (load, { database }) => {
  const { provide } = await load();
  await fillDiary(database);
  const claims = nhsClaims({
    audience: baseUrl,
    scope: "organization/slot.read",
    odsCode: "ZZ999",
    organisationName: "Consumer",
    user: "user-1",
    device: { identifier: [{ system: "https://consumer.example/Id/device", value: "1" }], model: "Test", version: "1" },
    now: new Date(),
  });
  const day = (days: number) => encodeURIComponent(new Date(Date.now() + days * 86_400_000).toISOString());
  const search = `${baseUrl}/Slot?service=${service}&status=free&start=ge${day(0)}&start=le${day(3)}`;
  const request = new Request(search, { headers: { Authorization: `Bearer ${mintUnsecured(claims)}` } });
  const log = await quietly(async () => {
    const response = await provide(database, baseUrl).fetch(request);
    const { total } = (await response.json()) as { readonly total?: number };
    hold(response.status === 200 && total === 40, "the slots of the diary are found");
  });
  hold(log.length === 1, "a request leaves one line in the log");
};
