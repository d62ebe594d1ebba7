import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const cwd = folder.path;

describe("careslot keys", () => {
  it("makes a private key that only its owner can read, and its JWK Set", async () => {
    const outcome = await runCareslot(["keys", "deep/keys"], { cwd });
    expect(outcome).toEqual({ code: 0, stdout: "deep/keys/private-key.json\ndeep/keys/jwks.json\n", stderr: "" });
    expect(statSync(join(cwd, "deep/keys/private-key.json")).mode & 0o777).toBe(0o600);
    const { keys } = JSON.parse(readFileSync(join(cwd, "deep/keys/jwks.json"), "utf8"));
    expect(keys).toEqual([expect.objectContaining({ kty: "EC", alg: "ES256", use: "sig" })]);
    expect(keys[0]).not.toHaveProperty("d");
  });

  it("overwrites nothing", async () => {
    await runCareslot(["keys", "once"], { cwd });
    const before = readFileSync(join(cwd, "once/private-key.json"), "utf8");
    const { code, stderr } = await runCareslot(["keys", "once"], { cwd });
    expect(stderr).toBe("careslot: once/private-key.json is there already and is not overwritten\n");
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "once/private-key.json"), "utf8")).toBe(before);
  });
});
