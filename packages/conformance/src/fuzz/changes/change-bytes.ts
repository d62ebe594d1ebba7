import type { Random } from "../random.ts";
import { joined, utf8 } from "../write-message.ts";

type ByteChange = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Changes bytes without a thought for what they mean. */
export function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return random.pick(byteChanges)(bytes, random);
}

const byteChanges: readonly ByteChange[] = [
  (bytes, random) => flipped(bytes, random, 1),
  (bytes, random) => flipped(bytes, random, 8),
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  (bytes, random) => inserted(bytes, random, noise(random, 1 + random.below(16))),
  (bytes, random) => inserted(bytes, random, bytes.slice(random.below(bytes.length + 1))),
  (bytes, random) => inserted(bytes, random, Uint8Array.from(random.pick(sequences))),
  (bytes) => joined([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]),
  (bytes) => Uint8Array.from([0xff, 0xfe, ...Array.from(bytes, (byte) => [byte, 0]).flat()]),
  (bytes) => joined([bytes, bytes]),
  (bytes) => joined([bytes, utf8("\n{}")]),
  (_, random) => noise(random, random.below(4_000)),
  () => new Uint8Array(),
  (_, random) => new Uint8Array(random.pick([1, 4_000, 300_000])),
];

/** Not UTF-8, or not only that: broken off, overlong, a surrogate, beyond Unicode, and what others write before a text. */
const sequences = [
  [0xc3],
  [0xe2, 0x82],
  [0xf0, 0x9f, 0x98],
  [0xc0, 0x80],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff],
  [0x80],
  [0x00],
  [0xef, 0xbb, 0xbf],
  [0xfe, 0xff],
  [0x1f, 0x8b, 0x08],
  [0x0d, 0x0a, 0x0d, 0x0a],
];

function flipped(bytes: Uint8Array, random: Random, times: number): Uint8Array {
  const copy = bytes.slice();
  for (let time = 0; time < times && copy.length > 0; time += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function inserted(bytes: Uint8Array, random: Random, insertion: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  return joined([bytes.slice(0, at), insertion, bytes.slice(at)]);
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}
