import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { command, main } from "../testing/command.ts";

test("serves a provider that passes the kit, tells of each request, and stops when it is told to", async () => {
  const child = spawn(process.execPath, [main, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const lines: string[] = [];
    const listening = Promise.withResolvers<string>();
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      if (line.startsWith("listening on ")) listening.resolve(/^Base URL +(.+)$/m.exec(lines.join("\n"))?.[1] ?? "");
    });
    const given = [await listening.promise, "--service", "2000000001", "--unsecured", "--only", "BOOK-03,META,SLOT-01"];
    expect(await command(...given)).toMatchObject({ code: 0 });
    expect(lines).toContain("POST /STU3/Appointment 201");
    expect(lines).toContain("  right  BOOK-49   A booking names exactly one slot.");
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([0, null]);
  } finally {
    child.kill("SIGKILL");
  }
});

test("explains itself, and refuses what makes no sense", async () => {
  expect(await command("serve", "--help")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage: careslot-conformance serve/),
  });
  expect(await command("serve", "--fail", "418")).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("Usage: "),
  });
});
