import type { Format } from "@careslot/fhir";

export type Header = readonly [name: string, value: string];

/** A request before it is written down, so that its parts can be changed. */
export interface Message {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  /** In order; a name may stand there twice. Without those that say how long the body is. */
  readonly headers: readonly Header[];
  readonly body?: Uint8Array;
  /** How the body is written, as far as it still is. */
  readonly bodyFormat?: Format;
  /** The format that a refusal must have; absent where the message does not say it clearly any more. */
  readonly wanted?: Format;
}

/** A request as it goes out. */
export interface Sending {
  readonly bytes: Uint8Array;
  /** The target, as it was before it was malformed. */
  readonly target: string;
  /** Whether the answer to it has no body, whatever its headers say. */
  readonly head: boolean;
  readonly wanted?: Format;
  /** Whether all of it is sent, so that it must be answered. What breaks off may be dropped. */
  readonly whole: boolean;
  /** Whether it needs a connection of its own, since it may not end where it seems to. */
  readonly alone: boolean;
}

export function headerOf({ headers }: Message, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

/** The message with a header in the place of those of its name. */
export function withHeader(message: Message, name: string, value: string): Message {
  return { ...message, headers: [...withoutHeader(message, name).headers, [name, value]] };
}

export function withoutHeader(message: Message, name: string): Message {
  return { ...message, headers: message.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase()) };
}

/** The message, with nothing said any more about the format of its answer. */
export function inEitherFormat({ wanted: _wanted, ...message }: Message): Message {
  return message;
}

/** The message with this body, of which it cannot be told how it is written. */
export function withBody({ bodyFormat: _bodyFormat, ...message }: Message, body: Uint8Array): Message {
  return { ...message, body };
}
