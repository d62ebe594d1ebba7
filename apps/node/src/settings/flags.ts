import type { ArgsDef, StringArgDef } from "citty";
import { flagOf, type GivenSettings, type Variable, variableNames, variables } from "./variables.ts";

/** The flags that stand for these variables: by default, for all of them. */
export function settingFlags(names: readonly Variable[] = variableNames): ArgsDef {
  return Object.fromEntries(names.map((name) => [flagOf(name), flag(name)]));
}

/** The environment with the flags laid over it: a flag wins. */
export function overrideBy(args: Readonly<Record<string, unknown>>, environment: GivenSettings): GivenSettings {
  const given = variableNames.flatMap((name) => {
    const value = args[flagOf(name)];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return { ...environment, ...Object.fromEntries(given) };
}

function flag(name: Variable): StringArgDef {
  return { type: "string", valueHint: name.toLowerCase(), description: variables[name] };
}
