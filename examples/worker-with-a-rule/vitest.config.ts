import { generateKeys } from "@careslot/jwt";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    cloudflareTest(async () => {
      const { privateJwk, jwkSet } = await generateKeys();
      const bindings = {
        BASE_URL: "https://clinic.example/STU3",
        JWT_JWKS: JSON.stringify(jwkSet),
        SIGNING_KEY: privateJwk,
        MIGRATIONS: await readD1Migrations("node_modules/@careslot/appointments/migrations"),
      };
      return {
        wrangler: { configPath: "./wrangler.jsonc" },
        miniflare: { cf: false, bindings: JSON.parse(JSON.stringify(bindings)) },
      };
    }),
  ],
});
