import { type History, type SeenVersion, shownBy, storedBy } from "../history.ts";
import type { Fault } from "./fault.ts";

/** Asserts that versions are numbered from 1 without a gap, made once, and the same to all who see them. */
export function versionsWhole(history: History): readonly Fault[] {
  return [...unchanged(history), ...gapFree(history)];
}

/** Each version has one content and one status, and one operation that made it. */
function unchanged(history: History): readonly Fault[] {
  const sightings = history.flatMap((operation) => shownBy(operation).map((version) => ({ operation, version })));
  const byVersion = Map.groupBy(sightings, ({ version }) => nameOf(version));
  return [...byVersion].flatMap(([name, seen]): readonly Fault[] => {
    const looks = new Set(seen.map(({ version }) => `${version.status} ${version.content}`));
    const makers = seen.filter(({ operation }) => storedBy(operation) !== undefined);
    if (looks.size === 1 && makers.length <= 1) return [];
    const message = `${name} was ${looks.size === 1 ? "made more than once" : "not always the same"}.`;
    return [{ rule: "version-changed", message, operations: seen.map(({ operation }) => operation) }];
  });
}

/** Whoever sees all versions sees the booking first, and the cancellation behind it if there is one. */
function gapFree(history: History): readonly Fault[] {
  return history.flatMap((operation): readonly Fault[] => {
    if (operation.kind !== "history") return [];
    const seen = shownBy(operation).toReversed();
    const isWhole = seen.every(
      ({ id, versionId, status }, index) =>
        id === operation.id && versionId === index + 1 && status === (index === 0 ? "booked" : "cancelled"),
    );
    if (isWhole && seen.length <= 2) return [];
    const message = `The versions of ${operation.id} were ${seen.map(({ versionId }) => versionId).join(", ")}.`;
    return [{ rule: "version-missing", message, operations: [operation] }];
  });
}

function nameOf({ id, versionId }: SeenVersion): string {
  return `Version ${versionId} of ${id}`;
}
