import { existsSync } from "node:fs";
import process from "node:process";

export type FoundBrowser =
  | { readonly ok: true; readonly launch: { readonly executablePath: string } | { readonly channel: "chrome" } }
  | { readonly ok: false; readonly reason: string };

const chrome = ["/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, Debian's, or an installed Chrome. In CI (`CI=true`) there has to
 * be one: nobody would read there why the tests were left out.
 */
export function findBrowser(): FoundBrowser {
  const named = process.env["CHROMIUM_PATH"];
  const path = [named, "/usr/bin/chromium"].find((each) => each !== undefined && existsSync(each));
  if (path !== undefined) return { ok: true, launch: { executablePath: path } };
  if (chrome.some((each) => existsSync(each))) return { ok: true, launch: { channel: "chrome" } };
  const reason = "there is no Chromium: install one, or name it in CHROMIUM_PATH";
  if (process.env["CI"] === "true") throw new Error(`The console's pages cannot be tested: ${reason}.`);
  return { ok: false, reason };
}
