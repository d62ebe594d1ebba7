import { unsecuredToken } from "../tokens/unsecured-token.ts";
import type { ServedProvider } from "./serve-provider.ts";

/** How many of a provider's slots are free. */
export async function freeSlotsOf({ baseUrl, fetch }: ServedProvider): Promise<number> {
  const claims = { scope: "organization/slot.read", audience: baseUrl, organisation: "RX1", lifetime: 300 };
  const headers = { Authorization: `Bearer ${unsecuredToken(claims, new Date())}` };
  const answer = await fetch(new Request(`${baseUrl}/Slot?status=free`, { headers }));
  return ((await answer.json()) as { readonly total: number }).total;
}
