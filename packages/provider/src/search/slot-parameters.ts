import { isInclude } from "./include-parameters.ts";
import { serviceNames } from "./service-parameter.ts";

const others = /^(?:status|start|_count|_after|_format)$/;

/** Whether the search for slots makes use of a parameter: then its self link tells it (SLOT-19). */
export function isSlotParameter(name: string, value: string): boolean {
  return others.test(name) || serviceNames.test(name) || isInclude(name, value);
}
