import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixedKeys, readUnsecured, verifySigned } from "@careslot/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const audience = "http://localhost:8080/STU3";
beforeAll(() => runCareslot(["keys", "keys"], { cwd }));
afterAll(() => folder[Symbol.dispose]());

describe("careslot token", () => {
  it("prints a token for booking that the key's owner has signed, and nothing else (JWT-27)", async () => {
    const { code, stdout, stderr } = await runCareslot(["token", "--key", "keys/private-key.json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const keys = fixedKeys(JSON.parse(readFileSync(join(cwd, "keys/jwks.json"), "utf8")));
    const checked = await verifySigned(stdout.trim(), keys, { audience }, new Date());
    expect(checked).toMatchObject({
      ok: true,
      claims: { requested_scope: "patient/appointment.write", aud: audience },
    });
  });

  it("prints the interim form of the NHS with --unsecured (JWT-02)", async () => {
    const args = ["token", "--unsecured", "--scope=organization/slot.read", "--ods=ZZ123", "--aud=https://a.example/b"];
    const { stdout } = await runCareslot(args, { cwd });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.\n$/);
    const checked = readUnsecured(stdout.trim(), { audience: "https://a.example/b" }, new Date());
    expect(checked).toMatchObject({
      ok: true,
      claims: { requested_scope: "organization/slot.read", requesting_organization: { odsCode: "ZZ123" } },
    });
  });

  it("lives for 300 seconds, or as long as it is told (JWT-08)", async () => {
    expect(await lifetime([])).toBe(300);
    expect(await lifetime(["--ttl", "20"])).toBe(20);
    expect(await lifetime(["--ttl=-60"])).toBe(-60);
  });

  it("is for the server that the same environment would start", async () => {
    expect((await claimsOf([], { PORT: "9090" }))["aud"]).toBe("http://localhost:9090/STU3");
    expect((await claimsOf([], { BASE_URL: "https://a.example/STU3" }))["aud"]).toBe("https://a.example/STU3");
  });

  it("uses the key of the demonstration when it is told none", async () => {
    using elsewhere = temporaryFolder();
    await runCareslot(["keys", "data/demo"], { cwd: elsewhere.path });
    const { stdout } = await runCareslot(["token"], { cwd: elsewhere.path });
    const keys = fixedKeys(JSON.parse(readFileSync(join(elsewhere.path, "data/demo/jwks.json"), "utf8")));
    expect(await verifySigned(stdout.trim(), keys, { audience }, new Date())).toMatchObject({ ok: true });
  });

  it.each<[readonly string[], RegExp]>([
    [[], /^careslot: say how to sign the token: --key FILE \(careslot keys makes one\), or --unsecured/],
    [
      ["--unsecured", "--key=keys/private-key.json"],
      /^careslot: a token is made with --key or --unsecured, not with both\n$/,
    ],
    [["--key=nowhere.json"], /^careslot: nowhere\.json cannot be read as a private JWK \(ENOENT\)\n$/],
    [["--key=text.json"], /^careslot: text\.json cannot be read as a private JWK \(no JSON\)\n$/],
    [["--key=keys/jwks.json"], /^careslot: keys\/jwks\.json holds no private JWK that a token can be signed with\n$/],
    [["--unsecured", "--ttl=soon"], /^careslot: --ttl must be a whole number of seconds\n$/],
    [["--unsecured", "--ods=bad!"], /^careslot: --ods must be an ODS code, 3 to 12 letters and digits\n$/],
    [["--unsecured", "--ods="], /^careslot: --ods must be an ODS code, 3 to 12 letters and digits\n$/],
  ])("refuses %j and says why", async (args, reason) => {
    writeFileSync(join(cwd, "text.json"), "-----BEGIN PRIVATE KEY-----");
    const { code, stdout, stderr } = await runCareslot(["token", ...args], { cwd });
    expect(stderr).toMatch(reason);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});

async function lifetime(args: readonly string[]): Promise<number> {
  const { exp, iat } = await claimsOf(args);
  return Number(exp) - Number(iat);
}

async function claimsOf(args: readonly string[], env = {}): Promise<Record<string, unknown>> {
  const { stdout } = await runCareslot(["token", "--unsecured", ...args], { cwd, env });
  return JSON.parse(Buffer.from(stdout.split(".")[1] ?? "", "base64url").toString());
}
