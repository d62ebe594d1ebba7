import type { ElementConstraint, ProfileDefinition } from "./profile-definition.ts";

/** A differential as a tree: its flat list says by order alone what lies below what. */
export interface Draft {
  /** Where it stands in the differential, with slices: `Patient.identifier:nhsNumber.system`. */
  readonly label: string;
  /** What the differential says of the element; absent where it says something of its children only. */
  element?: ElementConstraint;
  readonly children: Map<string, Draft>;
  readonly slices: Map<string, Draft>;
}

/** Puts the elements of a differential in their places. Throws a `TypeError` for one that stands outside of the type. */
export function draftOf(profile: ProfileDefinition): Draft {
  const root = newDraft(profile.type);
  // The draft that the next element below a path belongs to: that of the latest slice, where there is one.
  const latest = new Map<string, Draft>([[profile.type, root]]);
  for (const element of profile.differential.element) {
    if (element.path !== profile.type && !element.path.startsWith(`${profile.type}.`)) {
      throw new TypeError(`${profile.url}: ${element.path} is no element of ${profile.type}`);
    }
    const draft = element.path === profile.type ? root : place(element, latest);
    draft.element = { ...draft.element, ...element };
    forgetBelow(element.path, latest);
    latest.set(element.path, draft);
  }
  return root;
}

function place({ path, sliceName }: ElementConstraint, latest: Map<string, Draft>): Draft {
  const child = childAt(path, latest);
  if (sliceName === undefined) return child;
  const slice = child.slices.get(sliceName) ?? newDraft(`${child.label}:${sliceName}`);
  child.slices.set(sliceName, slice);
  return slice;
}

/** The draft of a path below the latest slice of its parent, made where the differential skips it. */
function childAt(path: string, latest: Map<string, Draft>): Draft {
  const dot = path.lastIndexOf(".");
  const [parentPath, name] = [path.slice(0, dot), path.slice(dot + 1)];
  const parent = latest.get(parentPath) ?? childAt(parentPath, latest);
  latest.set(parentPath, parent);
  const child = parent.children.get(name) ?? newDraft(`${parent.label}.${name}`);
  parent.children.set(name, child);
  return child;
}

function forgetBelow(path: string, latest: Map<string, Draft>): void {
  for (const known of latest.keys()) if (known.startsWith(`${path}.`)) latest.delete(known);
}

function newDraft(label: string): Draft {
  return { label, children: new Map(), slices: new Map() };
}
