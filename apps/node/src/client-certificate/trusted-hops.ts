import { BlockList, isIP } from "node:net";

/** Says whether an address is one of these, in whichever way either is written. */
export function trustedHops(addresses: readonly string[]): (address: string | undefined) => boolean {
  const hops = new BlockList();
  for (const address of addresses) hops.addAddress(address, familyOf(address));
  return (address) => address !== undefined && isIP(address) !== 0 && hops.check(address, familyOf(address));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
