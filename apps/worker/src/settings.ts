import type { KeySource } from "@careslot/jwt";
import type { Action, PermissionRules, Strictness } from "@careslot/provider";
import * as v from "valibot";
import type { Environment } from "./environment.ts";
import { settingsSchema } from "./settings-schema.ts";
import { readStores, type Stores } from "./stores.ts";

/** What the provider is told from outside: checked, with the defaults in place. */
export interface Settings {
  readonly stores: Stores;
  /** Whether the databases have replicas to read from. */
  readonly d1Replicas: "on" | "off";
  readonly baseUrl: string;
  readonly trust: Trust;
  /** Seconds. */
  readonly clockTolerance: number;
  readonly sspEnforce: "on" | "off";
  /** What is asked for strictly where the pages let a provider be lenient (D-11, D-12, D-41). */
  readonly strict: readonly Strictness[];
  readonly asid: string | undefined;
  readonly clientCertificate: "on" | "off";
  readonly permitted: PermissionRules;
  readonly deployment: { readonly releaseId?: string; readonly commitId?: string };
}

/** Which tokens get in: signed by one of these keys, or the unsigned interim form of the NHS and nothing else (D-10). */
type Trust = { readonly mode: "jwks"; readonly keys: KeySource } | { readonly mode: "unsecured" };

/** The settings, or every fault in them: a sentence each, led by the variable, without a word of its value. */
export type SettingsRead =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Checks the whole environment at once. A variable that is empty counts as not set. */
export function readSettings(environment: Environment): SettingsRead {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== "" && value !== undefined),
  );
  const { success, output, issues } = v.safeParse(settingsSchema, given);
  const stores = readStores(environment);
  if (!success || !stores.ok) {
    const others = issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`) ?? [];
    return { ok: false, faults: [...(stores.ok ? [] : stores.faults), ...others] };
  }
  return {
    ok: true,
    value: {
      stores: stores.value,
      d1Replicas: output.D1_REPLICAS,
      baseUrl: output.BASE_URL,
      trust: output.JWT_TRUST === "jwks" ? { mode: "jwks", keys: output.JWT_JWKS } : { mode: "unsecured" },
      clockTolerance: output.JWT_CLOCK_TOLERANCE,
      sspEnforce: output.SSP_ENFORCE,
      strict: output.STRICT ?? [],
      asid: output.ASID,
      clientCertificate: output.CLIENT_CERTIFICATE ?? (output.JWT_TRUST === "unsecured" ? "on" : "off"),
      permitted: permitted(output),
      deployment: deployed(environment),
    },
  };
}

/** A tag is given when a version is uploaded: the commit, by custom. */
function deployed({ DEPLOYMENT }: Environment): Settings["deployment"] {
  return DEPLOYMENT ? { releaseId: DEPLOYMENT.id, commitId: DEPLOYMENT.tag } : {};
}

type PermitVariables = Readonly<Partial<Record<`PERMIT_${Uppercase<Action>}`, readonly string[] | undefined>>>;

/** An action whose variable is not set is left out: it is open to all that authenticate. */
function permitted(output: PermitVariables): PermissionRules {
  return {
    ...(output.PERMIT_SEARCH && { search: output.PERMIT_SEARCH }),
    ...(output.PERMIT_BOOK && { book: output.PERMIT_BOOK }),
    ...(output.PERMIT_READ && { read: output.PERMIT_READ }),
    ...(output.PERMIT_CANCEL && { cancel: output.PERMIT_CANCEL }),
  };
}
