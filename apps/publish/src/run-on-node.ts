import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs an example of the project with a database in memory. Rejects with what it printed when it does not hold. */
export async function runOnNode(project: string, name: string): Promise<void> {
  const source = `
    import { openSqlite } from "@careslot/appointments/sqlite";
    const { use } = await import("./readmes/${name}.ts");
    const { database, close } = await openSqlite(":memory:");
    await use(() => import("./readmes/${name}.example.ts"), { database });
    await new Promise(setImmediate);
    close();
  `;
  await run(process.execPath, ["--input-type=module-typescript", "--eval", source], { cwd: project });
}
