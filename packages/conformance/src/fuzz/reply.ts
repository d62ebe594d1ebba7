import type { Sending } from "./message.ts";

/** What a provider answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** As it came, without the marks of its chunks. */
  readonly body: Uint8Array;
}

/** What came of a request. */
export type Heard = Reply | "dropped" | "late" | "unreadable";

/** What a wire has to know of a request. */
export type Outgoing = Pick<Sending, "bytes" | "head" | "whole" | "alone">;

/** Sends a request and waits for what comes of it. It keeps a connection for as long as both sides like. */
export interface Wire {
  readonly send: (sending: Outgoing) => Promise<Heard>;
  readonly close: () => void;
}
