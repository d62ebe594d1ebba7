import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixedKeys, generateKeys, mintSigned, mintUnsecured } from "@careslot/jwt";
import { afterAll, describe, expect, it } from "vitest";
import { checkToken, type TokenTerms } from "../explain/check-token.ts";
import { decodeToken } from "../explain/decode-token.ts";
import { developmentClaims } from "../keys/development-claims.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
afterAll(() => folder[Symbol.dispose]());

const audience = "https://provider.example/STU3";
const now = new Date();
const claims = developmentClaims({ scope: "patient/appointment.write", audience, odsCode: "ZZ999", ttl: 300, now });
const { privateJwk, jwkSet } = await generateKeys();
const signed = await mintSigned(claims, privateJwk);
const signature = signed.split(".")[2] ?? "";

describe("careslot jwt", () => {
  it("shows what a token says, and never its signature", async () => {
    writeFileSync(join(cwd, "token.txt"), `Authorization: Bearer ${signed}\n`);
    const { code, stdout, stderr } = await runCareslot(["jwt", "token.txt"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain('"requested_scope": "patient/appointment.write"');
    expect(stdout).toContain("note: the signature is not verified");
    expect(stdout).not.toContain(signature);
  });

  it("explains every fault: the claim, the rule, the requirement and a suggestion (ERR-07)", async () => {
    writeFileSync(join(cwd, "wrong.txt"), mintUnsecured({ ...claims, aud: "https://other.example/STU3" }));
    writeFileSync(join(cwd, "jwks.json"), JSON.stringify(jwkSet));
    const args = [
      "jwt",
      "wrong.txt",
      "--aud",
      audience,
      "--scope=organization/slot.read",
      "--jwks=jwks.json",
      "--json",
    ];
    const { code, stdout, stderr } = await runCareslot(args, { cwd });
    expect([code, stderr]).toEqual([1, "careslot: 3 faults\n"]);
    const faults = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(faults).toMatchObject([
      { path: "header.alg", rule: "token-algorithm", requirement: { id: "JWT-27" } },
      { path: "aud", rule: "token-mismatch", advice: expect.stringContaining("service root") },
      { path: "requested_scope", rule: "token-scope", requirement: { id: "JWT-13" } },
    ]);
  });
});

describe("a check of a token", () => {
  const faultsOf = async (token: string, terms: Partial<TokenTerms> = {}) => {
    const failures = await checkToken(token, decodeToken(token), { audience, ...terms }, now);
    return failures.map(({ claim, code }) => `${claim} ${code}`);
  };

  it("finds nothing against a token that is right, signed or not", async () => {
    const keys = fixedKeys(jwkSet);
    expect(await faultsOf(signed, { keys })).toEqual([]);
    expect(await faultsOf(signed)).toEqual([]);
    expect(await faultsOf(mintUnsecured(claims))).toEqual([]);
  });

  it("tells the claims at fault of a token whose signature is wrong, too (JWT-29)", async () => {
    const keys = fixedKeys(jwkSet);
    const late = await mintSigned(
      { ...claims, exp: Math.floor(now.getTime() / 1000) - 900 },
      (await generateKeys()).privateJwk,
    );
    expect(await faultsOf(late, { keys })).toEqual([
      expect.stringMatching(/key$|signature$/),
      "exp expired",
      "exp lifetime",
    ]);
  });

  it.each([
    ["no token at all", "hello", "token malformed"],
    ["claims that are no JSON", "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.e30x.", "payload malformed"],
  ])("tells %s for what it is", async (_, token, fault) => {
    expect(await faultsOf(token)).toContain(fault);
  });
});
