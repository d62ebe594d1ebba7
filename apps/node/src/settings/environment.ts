import process from "node:process";
import { type GivenSettings, variableNames } from "./variables.ts";

/** The settings that the process's environment gives. Nothing else in this app reads the environment. */
export function readEnvironment(): GivenSettings {
  return Object.fromEntries(variableNames.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
