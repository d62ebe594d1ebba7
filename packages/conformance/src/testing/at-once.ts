import type { Breakage } from "./breakage.ts";
import type { Asked, Told } from "./handler.ts";

/**
 * Looks first and writes then, with nothing in between that keeps others from doing so too: requests for the same thing
 * that come at the same time all succeed, and one that comes later is refused as it should be.
 */
export function atOnce(thing: (asked: Asked) => string | undefined, isLate: (told: Told) => boolean): Breakage {
  return (provider) => {
    const asking = new Map<string, number>();
    return async (asked) => {
      const name = thing(asked);
      if (name === undefined) return provider(asked);
      asking.set(name, (asking.get(name) ?? 0) + 1);
      const told = await provider(asked);
      const others = (asking.get(name) ?? 0) - 1;
      asking.set(name, others);
      return others > 0 && isLate(told) ? { ...told, status: 200, body: "{}" } : told;
    };
  };
}
