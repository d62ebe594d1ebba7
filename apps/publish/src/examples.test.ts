import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { copyExample } from "./copy-example.ts";
import { newProject } from "./new-project.ts";
import { pnpm } from "./pnpm.ts";

const examples = readdirSync(new URL("../../../examples/", import.meta.url));

test.each(examples)("the example %s passes its own tests with what the registry would get", async (name) => {
  const folder = mkdtempSync(join(tmpdir(), "careslot-example-"));
  try {
    const { others, test: command } = copyExample(name, folder);
    await newProject(folder, new Map(inject("tarballs")), others);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as object;
    writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, scripts: { test: command } }));
    expect(await pnpm(folder, "test")).toMatch(/pass/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
