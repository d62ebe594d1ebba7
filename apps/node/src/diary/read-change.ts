import { Refusal } from "../refusal.ts";
import { block, release } from "./block-or-release.ts";
import { cancel } from "./cancel.ts";
import type { Change, ChangeFlag, GivenFlags } from "./change.ts";
import { generate } from "./generate.ts";

interface KnownChange {
  readonly required: readonly ChangeFlag[];
  readonly optional: readonly ChangeFlag[];
  readonly read: (flags: GivenFlags) => Change;
}

const changes: Readonly<Record<string, KnownChange>> = {
  generate: {
    required: ["schedule", "from", "to", "days", "hours", "length"],
    optional: ["breaks", "channel"],
    read: generate,
  },
  block: { required: ["schedule", "from", "to"], optional: [], read: block },
  release: { required: ["schedule", "from", "to"], optional: [], read: release },
  cancel: { required: ["appointment"], optional: ["version"], read: cancel },
};

/** Reads a change as it was asked for. Refuses flags that it lacks, and those that say nothing to it. */
export function readChange(name: string, flags: GivenFlags): Change {
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  if (change === undefined) throw new Refusal(`the diary is changed by ${Object.keys(changes).join(", ")}`);
  const { required, optional } = change;
  for (const flag of required) if (!flags[flag]) throw new Refusal(`diary ${name} needs --${flag}`);
  const known = new Set<string>([...required, ...optional]);
  for (const flag of Object.keys(flags)) if (!known.has(flag)) throw new Refusal(`diary ${name} takes no --${flag}`);
  return change.read(flags);
}
