import type { Settings } from "../ports.ts";
import { version } from "../version.ts";

/** Which deployment answers, in the words of the NHS API platform. */
export interface Deployment {
  /** Of this software. */
  readonly version: string;
  readonly revision: string;
  readonly releaseId: string;
  readonly commitId: string;
}

/** What the settings say of the deployment. The platform wants every member, empty where nobody said. */
export function deploymentOf({ deployment }: Settings): Deployment {
  const { revision = "", releaseId = "", commitId = "" } = deployment ?? {};
  return { version, revision, releaseId, commitId };
}
