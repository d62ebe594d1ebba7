import { generateKeys } from "@careslot/jwt";
import { demoResources } from "@careslot/node/src/demo/demo-resources.ts";
import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { type cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";

type Options = Exclude<Parameters<typeof cloudflareTest>[0], (...context: never) => unknown>;
type Bindings = NonNullable<NonNullable<Options["miniflare"]>["bindings"]>;

/** The bindings of `TestEnvironment`, made on this side because Workers know no files and no `Temporal`. */
export async function testBindings(): Promise<Bindings> {
  const now = new Date();
  const diary = demoResources(now);
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString();
  const free = diary.filter(({ resourceType, start }) => resourceType === "Slot" && String(start) > tomorrow);
  const { privateJwk, jwkSet } = await generateKeys();
  return {
    BASE_URL: "https://provider.example/STU3",
    JWT_TRUST: "jwks",
    JWT_JWKS: JSON.stringify(jwkSet),
    MIGRATIONS: await readD1Migrations("../../packages/appointments/migrations"),
    SIGNING_KEY: privateJwk,
    DIARY: diary,
    BOOKINGS: free.slice(0, 5).map((slot) => exampleBooking(slot, now)),
  } as unknown as Bindings;
}
