import type { Area } from "../case.ts";
import { malformedHeaders } from "./spine/malformed-headers.ts";
import { olderInteraction } from "./spine/older-interaction.ts";
import { otherInteraction } from "./spine/other-interaction.ts";
import { otherProvider } from "./spine/other-provider.ts";

/** What the Spine Secure Proxy says of a request. */
export const spineArea: Area = {
  name: "spine",
  cases: [olderInteraction, malformedHeaders, otherInteraction, otherProvider],
};
