import process from "node:process";

/** How far a long piece of work has come. */
export interface Progress extends Disposable {
  readonly show: (what: string, done: number, total: number) => void;
}

const barLength = 24;

/** A bar on a terminal, taken away at the end; nothing anywhere else. */
export async function createProgress(): Promise<Progress> {
  if (!process.stderr.isTTY) return { show: () => undefined, [Symbol.dispose]: () => undefined };
  const { default: ora } = await import("ora");
  const spinner = ora().start();
  return {
    show: (what, done, total) => {
      const filled = Math.round((barLength * done) / Math.max(total, 1));
      spinner.text = `${what} ${"█".repeat(filled)}${"░".repeat(barLength - filled)} ${done} of ${total}`;
    },
    [Symbol.dispose]: () => void spinner.stop(),
  };
}
