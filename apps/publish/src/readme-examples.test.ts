import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { publishedPackages } from "./published-packages.ts";
import { readmeExample } from "./readme-example.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import { runOnNode } from "./run-on-node.ts";

const project = inject("project");
const uses = new URL("readmes/", import.meta.url);

const examples = publishedPackages().map(({ name, folder }) => ({ name: name.slice(name.indexOf("/") + 1), folder }));

beforeAll(() => {
  mkdirSync(join(project, "readmes"), { recursive: true });
  for (const file of readdirSync(uses)) copyFileSync(new URL(file, uses), join(project, "readmes", file));
  for (const { name, folder } of examples) {
    writeFileSync(join(project, "readmes", `${name}.example.ts`), readmeExample(folder));
  }
});

test.each(examples)("the README of $name has a use of its example here", ({ name }) => {
  expect(existsSync(new URL(`${name}.ts`, uses))).toBe(true);
});

describe.each(examples)("the example in the README of $name", ({ name }) => {
  test("runs on Node", () => runOnNode(project, name));
  test("runs in workerd", () => runInWorkerd(project, name));
});

test("TypeScript takes the examples with the types that are published", () => {
  const options = { module: "NodeNext", target: "ES2024", lib: ["ESNext", "WebWorker"], types: [], strict: true };
  const compilerOptions = { ...options, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["readmes"] }));
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  const compile = () =>
    execFileSync(process.execPath, [join(typescript, "bin/tsc"), "-p", project], { encoding: "utf8" });
  expect(compile()).toBe("");
});
