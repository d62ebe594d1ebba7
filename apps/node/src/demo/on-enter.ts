import process from "node:process";

/** Does something whenever Enter is pressed on the terminal, until the end of its scope; nothing without a terminal. */
export function onEnter(action: () => void): Disposable {
  const { stdin } = process;
  if (!stdin.isTTY) return { [Symbol.dispose]: () => undefined };
  stdin.on("data", action);
  return {
    [Symbol.dispose]: () => {
      stdin.off("data", action);
      stdin.pause();
    },
  };
}
