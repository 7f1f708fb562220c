/** The bytes of a line that has begun and not ended. */
export interface BegunLine {
  /** How many bytes are kept. */
  readonly length: () => number;
  /** The last byte that is kept. */
  readonly last: () => number | undefined;
  /** Keeps a copy of more bytes of the line: a producer may reuse a chunk after it was handed over. */
  readonly add: (bytes: Uint8Array) => void;
  /** What was kept with the bytes that follow, which are not copied where nothing was kept. It begins anew. */
  readonly take: (bytes?: Uint8Array) => Uint8Array;
}

/** Keeps a line that has begun; its room doubles, so that a line in many small pieces costs what it costs in one. */
export function beginLine(): BegunLine {
  let kept = new Uint8Array(0);
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    if (length + bytes.length > kept.length) {
      const larger = new Uint8Array(Math.max(length + bytes.length, kept.length * 2));
      larger.set(kept.subarray(0, length));
      kept = larger;
    }
    kept.set(bytes, length);
    length += bytes.length;
  };
  return {
    length: () => length,
    last: () => (length === 0 ? undefined : kept[length - 1]),
    add,
    take: (bytes = new Uint8Array(0)) => {
      if (length === 0) return bytes;
      add(bytes);
      const whole = kept.subarray(0, length);
      kept = new Uint8Array(0);
      length = 0;
      return whole;
    },
  };
}
