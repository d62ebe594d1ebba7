import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runConformance, type TokenSource } from "@careslot/conformance";
import { type BookingScope, generateKeys, mintSigned, nhsClaims } from "@careslot/jwt";
import { expect, test } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const service = "2000000001";
const kit = new URL("../../../../packages/conformance/src/main.ts", import.meta.url).pathname;

/** A folder with the demonstration's diary in a database. */
async function withDiary() {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder.path, "diary.json"),
    demoResources(new Date())
      .map((each) => JSON.stringify(each))
      .join("\n"),
  );
  const { code } = await runCareslot(["import", "diary.json", "--database-url", "file:careslot.db"], {
    cwd: folder.path,
  });
  expect(code).toBe(0);
  return folder;
}

test("passes the whole conformance kit over HTTP with the tokens of the NHS interim form", async () => {
  using folder = await withDiary();
  const env = { JWT_TRUST: "unsecured", PORT: "0", DATABASE_URL: "file:careslot.db" };
  await using serving = await startServing(["serve"], { cwd: folder.path, env });
  const root = `${serving.url.replace("127.0.0.1", "localhost")}/STU3`;
  const stdout = await runKit(root, "--service", service, "--unsecured");
  expect(stdout).toMatch(/^Assurance items: 18 passed, 0 failed, 11 to be shown by a person, 0 open$/m);
  expect(stdout).toMatch(/^\d{3} passed, 0 failed, 0 not applicable$/m);
});

test("passes it, the races and the fuzzer where it is asked at another address than the one by which it calls itself", async () => {
  using folder = await withDiary();
  const root = "https://provider.example.nhs.uk/booking/STU3";
  const env = { JWT_TRUST: "unsecured", PORT: "0", DATABASE_URL: "file:careslot.db", BASE_URL: root };
  await using serving = await startServing(["serve"], { cwd: folder.path, env });
  const target = [`${serving.url}/booking/STU3`, "--aud", root, "--service", service, "--unsecured"];
  const only = ["--only", "BOOK,CAN,READ,JWT-06,D-32"];
  expect(await runKit(...target, ...only)).toMatch(/^\d{2,} passed, 0 failed, 0 not applicable$/m);
  expect(await runKit("race", ...target, "--rounds", "1", "--connections", "4")).toMatch(
    /^6 races, \d+ requests, 0 violations$/m,
  );
  const fuzzed = await runKit("fuzz", ...target, "--requests", "100", "--timeout", "60", "--save", folder.path);
  expect(fuzzed).toContain("100 requests with seed 1: 0 faults");
}, 60_000);

test("passes it with signed tokens, but for the claims that their issuer would have to get wrong", async () => {
  using folder = await withDiary();
  const { privateJwk, jwkSet } = await generateKeys();
  writeFileSync(join(folder.path, "jwks.json"), JSON.stringify(jwkSet));
  const env = { JWT_TRUST: "jwks", JWT_JWKS: "jwks.json", PORT: "0", DATABASE_URL: "file:careslot.db" };
  await using serving = await startServing(["serve"], { cwd: folder.path, env });
  const token: TokenSource = ({ audience, scope, organisation, lifetime }) =>
    mintSigned(
      nhsClaims({
        audience,
        scope: scope as BookingScope,
        odsCode: organisation,
        organisationName: "Consumer",
        user: "user-1",
        device: {
          identifier: [{ system: "https://consumer.example/device", value: "1" }],
          model: "Test",
          version: "1",
        },
        ttl: lifetime,
        now: new Date(),
      }),
      privateJwk,
    );
  const baseUrl = `${serving.url.replace("127.0.0.1", "localhost")}/STU3`;
  const { results, leftovers } = await runConformance({ baseUrl, service, token });
  expect(results.filter(({ verdict }) => verdict.outcome === "failed")).toEqual([]);
  expect(results.filter(({ verdict }) => verdict.outcome === "not-applicable").map(({ id }) => id)).toEqual([
    "JWT-29",
    "JWT-18",
    "JWT-20",
    "JWT-05",
    "JWT-11",
    "JWT-09",
    "JWT-08",
    "GEN-10",
  ]);
  expect(leftovers).toEqual([]);
});

/** Runs the kit's command line, and gives what it printed. */
function runKit(...given: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [kit, ...given], (_, printed) => resolve(printed));
  });
}
