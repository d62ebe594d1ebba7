import { afterAll, describe, expect, it } from "vitest";
import { runCareslot } from "./testing/run-careslot.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const cwd = folder.path;

describe("the command line", () => {
  it("shows its commands, and fails, when it is given none", async () => {
    const { code, stdout } = await runCareslot([], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/serve .*\n.*demo .*\n.*import [^]*token .*\n.*audit .*\n.*diary .*\n.*report .*\n.*keys /);
  });

  it.each(["serve", "demo", "import", "token", "audit", "diary", "report", "keys"])(
    "%s --help shows how it is used",
    async (command) => {
      const { code, stdout, stderr } = await runCareslot([command, "--help"], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(`USAGE careslot ${command} `);
    },
  );

  it("shows every setting as a flag of serve", async () => {
    const { stdout } = await runCareslot(["serve", "-h"], { cwd });
    const flags = [...stdout.matchAll(/--[a-z-]+(?==)/g)].map(([flag]) => flag).join(" ");
    expect(flags).toBe(
      "--host --port --base-url --database-url --jwt-trust --jwt-jwks --jwt-clock-tolerance --ssp-enforce --strict --asid " +
        "--permit-search --permit-book --permit-read --permit-cancel --tls-cert --tls-key --tls-client-ca --tls-client-crl --client-cert-from " +
        "--console --console-password --sentinels --max-requests --metrics-port --metrics-host --release-id --commit-id",
    );
  });

  it.each([
    [["book"], "there is no command book, see careslot --help"],
    [["toString"], "there is no command toString, see careslot --help"],
    [["token", "--scopes=a"], "Unknown option '--scopes', see --help"],
    [["token", "--scope"], "Option '--scope <value>' argument missing, see --help"],
    [["token", "extra"], "Unexpected argument 'extra', see --help"],
    [["import"], "Missing required positional argument: FILE..."],
    [["audit", "--json", "--verify"], "--json, --provenance and --verify exclude each other"],
    [["audit", "--verify", "--appointment=a"], "--verify is about the whole trail"],
    [["audit", "--verify", "--organisation=X09"], "--verify is about the whole trail"],
    [["audit", "--database-url=file:nowhere.db"], "DATABASE_URL names no database: file:nowhere.db is not there"],
    [["keys", "one", "two"], "keys are made in one folder at a time"],
  ])("refuses %j in one sentence", async (args, message) => {
    expect(await runCareslot(args, { cwd })).toEqual({ code: 1, stdout: "", stderr: `careslot: ${message}\n` });
  });

  it("may be called through a script runner that passes a double dash on", async () => {
    expect((await runCareslot(["--", "keys", "--help"], { cwd })).code).toBe(0);
  });
});
