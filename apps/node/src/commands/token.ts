import type { CommandDef } from "citty";
import { Refusal } from "../refusal.ts";
import { readEnvironment } from "../settings/environment.ts";

const args = {
  scope: {
    type: "string",
    default: "patient/appointment.write",
    description: "What it may be used for; others are patient/appointment.read and organization/slot.read",
  },
  aud: { type: "string", description: "The provider's service root (BASE_URL, or http://localhost:PORT/STU3)" },
  ods: { type: "string", default: "ZZ999", description: "ODS code of the organisation that asks" },
  ttl: { type: "string", default: "300", description: "Seconds that it lives; providers take 300 at most" },
  key: {
    type: "string",
    description: "Private JWK to sign it with (that of the demonstration, if it has been started)",
  },
  unsecured: { type: "boolean", description: "Do not sign it: the interim form of the NHS" },
} as const;

export const token: CommandDef<typeof args> = {
  meta: { name: "token", description: "Prints a bearer token for development" },
  args,
  async run({ args }) {
    const [{ isOdsCode }, { readBaseUrl }, { signing }, { developmentClaims }, { demoFolder }, { keyFilesIn }] =
      await Promise.all([
        import("@careslot/jwt"),
        import("../settings/read-settings.ts"),
        import("../keys/signing.ts"),
        import("../keys/development-claims.ts"),
        import("../demo/demo-folder.ts"),
        import("../keys/make-key-pair.ts"),
      ]);
    const { scope, ods, key, unsecured } = args;
    if (!isOdsCode(ods)) throw new Refusal("--ods must be an ODS code, 3 to 12 letters and digits");
    const audience = args.aud ?? readBaseUrl(readEnvironment());
    const ttl = seconds(args.ttl);
    const sign = signing({ key, unsecured, fallback: keyFilesIn(demoFolder).privateKey });
    console.log(await sign(developmentClaims({ scope, audience, odsCode: ods, ttl, now: new Date() })));
  },
};

function seconds(text: string): number {
  if (/^-?\d{1,6}$/.test(text)) return Number(text);
  throw new Refusal("--ttl must be a whole number of seconds");
}
