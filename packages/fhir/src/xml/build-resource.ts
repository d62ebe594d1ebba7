import { type TypeDefinition, typeDefinition } from "../definitions/definitions.ts";
import type { Limits } from "../read-options.ts";
import type { Resource } from "../resource.ts";
import { copyNarrative, type NarrativeCopy } from "./copy-narrative.ts";
import { matchMember, matchResource } from "./match-element.ts";
import { type JsonObject, type OpenElement, pathOf } from "./open-element.ts";
import { countOf, putExtensions, putPrimitive, putValue } from "./put-member.ts";
import { readAttributes } from "./read-attributes.ts";
import type { Tag } from "./tag.ts";
import { tooDeep, XmlFault } from "./xml-fault.ts";

/**
 * Makes a resource as JSON has it out of the tags of its XML, as they come. Throws an `XmlFault` at the first thing that
 * may not stand where it does.
 */
export interface ResourceBuilder {
  /** Takes a start tag. `end` is where in the text the parser stands behind it. */
  open(tag: Tag, end: number): void;
  /** Takes an end tag. `end` is where in the text the parser stands behind it. */
  close(tag: Tag, end: number): void;
  text(content: string): void;
  /** The FHIRPath of where the building stands, or of a child there. */
  path(child: string | undefined): string | undefined;
  /** The resource, once its last tag has been taken. */
  resource(): Resource;
}

export function buildResource(source: string, limits: Limits): ResourceBuilder {
  const root: JsonObject = {};
  const open: OpenElement[] = [];
  /** The narrative that the parser is in. */
  let narrative: NarrativeCopy | undefined;

  function openResource(tag: Tag, holder: OpenElement | undefined): void {
    const type = matchResource(tag);
    const value = holder?.value ?? root;
    if (value.resourceType !== undefined) {
      throw new XmlFault("repeated-element", "structure", "The element must hold no more than one resource.");
    }
    value.resourceType = type.name;
    open.push({ member: undefined, index: 0, type, value, hasValue: false, order: -1 });
    readAttributes(tag, type, value);
  }

  function openMember(tag: Tag, end: number, parent: OpenElement, type: TypeDefinition): void {
    const member = matchMember(tag, parent, type);
    const index = countOf(parent.value, member);
    if (index >= limits.maximumItems) {
      const rule = `An element must not repeat more than ${limits.maximumItems} times.`;
      throw new XmlFault("too-many", "too-long", rule, tag.local);
    }
    parent.order = member.element.order;
    const holdsMarkup = member.type.name === "xhtml";
    const inside = holdsMarkup || member.type.name === "Resource" ? undefined : typeDefinition(member.type.name);
    const element: OpenElement = { member, index, type: inside, value: {}, hasValue: false, order: -1 };
    open.push(element);
    if (holdsMarkup) {
      narrative = copyNarrative(source, limits.maximumDepth);
      narrative.open(tag, end);
      return;
    }
    const value = readAttributes(tag, inside, element.value);
    element.hasValue = value !== undefined;
    if (inside?.kind === "primitive") putPrimitive(parent.value, member, value);
    else putValue(parent.value, member, element.value);
  }

  function closeMember({ member, type, value, hasValue }: OpenElement, parent: OpenElement): void {
    if (!member) return;
    if (narrative) parent.value[member.name] = narrative.markup();
    else if (type?.kind === "primitive" && (!hasValue || Object.keys(value).length > 0)) {
      putExtensions(parent.value, member, value);
    }
  }

  return {
    open(tag, end) {
      if (narrative) {
        narrative.open(tag, end);
        return;
      }
      if (open.length >= limits.maximumDepth) throw tooDeep(limits.maximumDepth);
      const parent = open.at(-1);
      if (parent?.type) openMember(tag, end, parent, parent.type);
      else openResource(tag, parent);
    },
    close(tag, end) {
      if (narrative && !narrative.close(tag, end)) return;
      const [parent, closed] = open.length === 1 ? [undefined, open[0]] : open.slice(-2);
      if (closed && !closed.type && !narrative && closed.value.resourceType === undefined) {
        throw new XmlFault("not-a-resource", "structure", "The element must hold a resource.");
      }
      open.pop();
      if (closed && parent) closeMember(closed, parent);
      narrative = undefined;
    },
    text(content) {
      if (narrative || /^[ \t\r\n]*$/.test(content)) return;
      throw new XmlFault("unexpected-text", "structure", "Text must stand in narrative only, values in attributes.");
    },
    path: (child) => pathOf(open, child),
    resource: () => root as unknown as Resource,
  };
}
