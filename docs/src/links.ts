import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { read, root } from "./pages.ts";

/** The links of a page that lead nowhere: to a file that is not there, or to a heading that the page does not have. */
export function brokenLinks(page: string): readonly string[] {
  return linksOf(read(page)).filter((link) => !resolves(page, link));
}

/** What the links of a page point to, those to other sites left out. */
export function linksOf(text: string): readonly string[] {
  const found = prose(text).matchAll(/\]\(([^()\s]+)\)/g);
  return [...found].map(([, target = ""]) => target).filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that a page's headings have on GitHub. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of prose(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const name = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    let anchor = name;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${name}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

function resolves(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined) return true;
  return statSync(join(root, target)).isFile() && anchorsOf(read(target)).has(anchor);
}

/** A page without its blocks of code. */
function prose(text: string): string {
  return text.replaceAll(/^( *)```[^]*?^\1```$/gm, "");
}
