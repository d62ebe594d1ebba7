import process from "node:process";

/** Shows how far a piece of work has come: so much of it is done, in any unit. */
export type ShowProgress = (what: string, done: number, total: number) => void;

const barLength = 24;

/**
 * Does a long piece of work, with a bar on a terminal until it has ended; elsewhere it is quiet. A terminal that says it
 * has no columns has no room for a bar, and would be cleared line by line without end.
 */
export async function withProgress<T>(work: (show: ShowProgress) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY || !process.stderr.columns) return work(() => undefined);
  const { default: ora } = await import("ora");
  const spinner = ora().start();
  try {
    return await work((what, done, total) => {
      const share = Math.min(done / Math.max(total, 1), 1);
      const filled = Math.round(barLength * share);
      spinner.text = `${what} ${"█".repeat(filled)}${"░".repeat(barLength - filled)} ${Math.round(100 * share)} %`;
    });
  } finally {
    spinner.stop();
  }
}
