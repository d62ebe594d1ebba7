import { readdirSync, readFileSync } from "node:fs";

/** A package that is meant for the registry. */
export interface PublishedPackage {
  /** Such as `@careslot/fhir`. */
  readonly name: string;
  /** Its folder, absolute. */
  readonly folder: string;
}

const packages = new URL("../../../packages/", import.meta.url);

/** Every package of the workspace that is not private. */
export function publishedPackages(): readonly PublishedPackage[] {
  return readdirSync(packages).flatMap((directory) => {
    const folder = new URL(`${directory}/`, packages);
    const { name, private: unpublished } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
      readonly name: string;
      readonly private?: boolean;
    };
    return unpublished ? [] : [{ name, folder: folder.pathname }];
  });
}
