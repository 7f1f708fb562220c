/**
 * The bytes of a line that has begun and not ended. They are copied, because a producer may reuse a chunk after it was handed over;
 * the room for them doubles, so that a line in many small pieces costs what the same line costs in one.
 */
export class BegunLine {
  #bytes = new Uint8Array(0);
  #length = 0;

  /** How many bytes are kept. */
  get length(): number {
    return this.#length;
  }

  /** Keeps a copy of more bytes of the line. */
  add(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = needed;
  }

  /** What was kept with the bytes that follow, which are not copied where nothing was kept. It begins anew. */
  with(bytes: Uint8Array): Uint8Array {
    if (this.#length === 0) return bytes;
    this.add(bytes);
    const whole = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
    return whole;
  }
}
