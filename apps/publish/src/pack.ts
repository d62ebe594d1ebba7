import { join } from "node:path";
import { pnpm } from "./pnpm.ts";
import { publishedPackages } from "./published-packages.ts";

/** Packs every published package into a folder. Gives the tarball of each, by the package's name. */
export async function pack(folder: string): Promise<ReadonlyMap<string, string>> {
  const tarballs = await Promise.all(
    publishedPackages().map(async ({ name, folder: source }) => {
      const tarball = join(folder, `${name.slice(name.indexOf("/") + 1)}.tgz`);
      await pnpm(source, "pack", "--out", tarball);
      return [name, tarball] as const;
    }),
  );
  return new Map(tarballs);
}
