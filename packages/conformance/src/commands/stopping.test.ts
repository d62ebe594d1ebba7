import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { main } from "../testing/command.ts";
import { service } from "../testing/diary.ts";
import type { Fetch } from "../testing/open-provider.ts";
import { serveProvider } from "../testing/serve-provider.ts";
import { freeSlotsOf } from "../testing/free-slots-of.ts";

/** Runs the kit against a provider, and presses Ctrl-C as soon as something is booked. */
async function stopped(between: (provider: Fetch) => Fetch) {
  const booked = Promise.withResolvers<void>();
  const provider = await serveProvider((real) => async (request) => {
    const answer = await between(real)(request);
    if (answer.status === 201) booked.resolve();
    return answer;
  });
  const given = [main, provider.baseUrl, "--service", service, "--unsecured", "--only", "BOOK,CAN"];
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  await booked.promise;
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number | null];
  const free = await freeSlotsOf(provider);
  provider.close();
  return { code, stdout: await stdout, stderr: await stderr, free };
}

test("cancels what it has booked when it is stopped, and says which cases did not come to their end", async () => {
  const { code, stdout, stderr, free } = await stopped((provider) => provider);
  expect(code).toBe(130);
  expect(stderr).toContain("stopping: what was booked is being cancelled");
  expect(stdout).toContain("the run was stopped before the case came to its end");
  expect(stdout).toMatch(/, 0 failed, \d{2} not applicable\n$/);
  expect(stdout).not.toContain("Left behind");
  expect(free).toBe(16);
});

test("lists what it could not cancel when it is stopped", async () => {
  const { code, stdout, free } = await stopped((provider) => (request) => {
    return request.method === "PUT" ? new Response(null, { status: 500 }) : provider(request);
  });
  expect(code).toBe(130);
  expect(stdout).toMatch(/^Left behind: http:.+\/STU3\/Appointment\/[^/]+$/m);
  expect(free).toBeLessThan(16);
});
