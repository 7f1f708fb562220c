/** How text is written in bytes. `cp932` is the Shift_JIS of Windows, which Excel in Japan writes. 文字コード。 */
export type Encoding = "utf-8" | "cp932" | "utf-16le" | "utf-16be";

/** What `--encoding` may say. */
export const askedEncodings = ["auto", "utf-8", "cp932", "utf-16"] as const;
export type AskedEncoding = (typeof askedEncodings)[number];

/** What is known of the encoding so far. */
export interface EncodedText {
  /** `undefined` while everything was ASCII, which all but UTF-16 write alike. */
  encoding?: Encoding;
  /** A byte order mark said so. */
  marked: boolean;
  /** The bytes are no UTF-8, and do not say what else they are: they are read as UTF-8, and refused line by line. */
  unsure: boolean;
  /** The text of bytes that hold whole characters; `undefined` where they are none of the encoding. */
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

/** How many bytes are looked at, from the first that is not ASCII. */
const sampleSize = 1 << 16;
/** How many bytes tell plain ASCII: kana in UTF-16 look like it until something else comes. */
const firstLook = 1 << 8;
/** How many bytes are looked at for the zeros of UTF-16 without a mark. */
const utf16Sample = 1 << 12;

/**
 * Finds the encoding of a stream and passes its bytes on without their mark, UTF-16 as UTF-8. The answer does not
 * depend on how the bytes arrive. Nothing is looked at twice, and a stream of ASCII is passed on as it comes.
 *
 * @param chunks - bytes as they arrive
 * @param asked - what the caller says; `auto` to find it
 */
export function encodedText(
  chunks: AsyncIterable<Uint8Array>,
  asked: AskedEncoding,
): { readonly text: EncodedText; readonly bytes: AsyncGenerator<Uint8Array, void, undefined> } {
  const decoders = new Map<string, InstanceType<typeof TextDecoder>>();
  const text: EncodedText = {
    marked: false,
    unsure: false,
    decode: (bytes) => {
      const label = text.encoding === "cp932" ? "shift_jis" : "utf-8";
      try {
        const decoder = decoders.get(label) ?? new TextDecoder(label, { fatal: true, ignoreBOM: true });
        decoders.set(label, decoder);
        // In two steps, because Node decodes Japanese twice as fast where more may follow; the second refuses a cut
        // character.
        return decoder.decode(bytes, { stream: true }) + decoder.decode();
      } catch {
        // One that has failed is not used again.
        decoders.delete(label);
        return undefined;
      }
    },
  };
  return { text, bytes: passed(chunks, asked, text) };
}

async function* passed(
  chunks: AsyncIterable<Uint8Array>,
  asked: AskedEncoding,
  text: EncodedText,
): AsyncGenerator<Uint8Array, void, undefined> {
  const given = chunks[Symbol.asyncIterator]();
  try {
    let { bytes, ended } = await gathered(given, new Uint8Array(0), firstLook);
    // What begins with plain ASCII is no UTF-16, and waits for nothing more.
    const plain = (byte: number) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
    if (!bytes.subarray(0, firstLook).every(plain))
      ({ bytes, ended } = await gathered(given, bytes, utf16Sample, ended));
    const utf16 = utf16Of(asked, bytes.subarray(0, utf16Sample));
    if (utf16 !== undefined) {
      [text.encoding, text.marked] = [utf16.encoding, utf16.marked];
      yield* fromUtf16(given, utf16.marked ? bytes.subarray(2) : bytes, ended, utf16.encoding);
      return;
    }
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && asked !== "cp932") {
      [bytes, text.encoding, text.marked] = [bytes.subarray(3), "utf-8", true];
    }
    if (asked === "utf-8" || asked === "cp932") text.encoding = asked;
    while (bytes.length > 0 || !ended) {
      const first = text.encoding === undefined ? bytes.findIndex((byte) => byte >= 0x80) : -1;
      if (first >= 0) {
        if (first > 0) yield bytes.subarray(0, first);
        ({ bytes, ended } = await gathered(given, bytes.slice(first), sampleSize, ended));
        const found = encodingOf(bytes.subarray(0, sampleSize));
        text.encoding = found ?? "utf-8";
        text.unsure = found === undefined;
      }
      if (bytes.length > 0) yield bytes;
      bytes = new Uint8Array(0);
      if (ended) return;
      const next = await given.next();
      if (next.done === true) return;
      bytes = next.value;
    }
  } finally {
    await given.return?.();
  }
}

/** Takes chunks until there are enough bytes. What is kept is copied: a producer may reuse a chunk. */
async function gathered(
  given: AsyncIterator<Uint8Array>,
  begun: Uint8Array,
  enough: number,
  over = false,
): Promise<{ bytes: Uint8Array; ended: boolean }> {
  const parts = [begun];
  let length = begun.length;
  let ended = over;
  while (!ended && length < enough) {
    const next = await given.next();
    if (next.done === true) ended = true;
    else {
      parts.push(next.value.slice());
      length += next.value.length;
    }
  }
  return { bytes: parts.length === 1 ? begun : Buffer.concat(parts), ended };
}

/** Whether bytes are UTF-16, by their mark or by the zeros that stand beside each ASCII character. */
function utf16Of(
  asked: AskedEncoding,
  head: Uint8Array,
): { readonly encoding: "utf-16le" | "utf-16be"; readonly marked: boolean } | undefined {
  if (asked !== "auto" && asked !== "utf-16") return undefined;
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", marked: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", marked: true };
  const zeros = (odd: number) => head.some((byte, at) => byte === 0 && at % 2 === odd);
  const [first, second] = [zeros(0), zeros(1)];
  if (asked === "utf-16") return { encoding: first && !second ? "utf-16be" : "utf-16le", marked: false };
  return first === second || isTextWithZeros(head)
    ? undefined
    : { encoding: first ? "utf-16be" : "utf-16le", marked: false };
}

/**
 * Whether a zero got into a text of UTF-8: without its zeros it is one, and they are too few to stand beside each ASCII
 * character. One stray zero must not make another text of a whole file.
 */
function isTextWithZeros(head: Uint8Array): boolean {
  const rest = head.filter((byte) => byte !== 0);
  const controls = rest.some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d));
  return (head.length - rest.length) * 8 < head.length && !controls && countUtf8(rest).wrong === 0;
}

/** A byte that no UTF-8 has: it stands for what is no character, so that its line is refused and not altered. */
export const notInUtf8: Uint8Array = Uint8Array.of(0xff);

/** UTF-16 as UTF-8; of half a character, and of half of its two bytes at the end, only the line is refused. */
async function* fromUtf16(
  given: AsyncIterator<Uint8Array>,
  head: Uint8Array,
  over: boolean,
  encoding: Encoding,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let half: Uint8Array = new Uint8Array(0);
  /** The first half of a character that the next bytes may end. */
  let high = "";
  const written = (bytes: Uint8Array, last: boolean): Uint8Array => {
    const whole = Buffer.concat([half, bytes]);
    const even = whole.length - (whole.length % 2);
    half = whole.subarray(even);
    const units = whole.subarray(0, even);
    let text = high + (encoding === "utf-16be" ? units.swap16() : units).toString("utf16le");
    high = !last && /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
    if (high !== "") text = text.slice(0, -1);
    if (!/\p{Surrogate}/u.test(text) && !(last && half.length > 0)) return encoder.encode(text);
    const parts = text
      .split(/\p{Surrogate}/u)
      .flatMap((part, at) => [...(at > 0 ? [notInUtf8] : []), encoder.encode(part)]);
    return Buffer.concat(last && half.length > 0 ? [...parts, notInUtf8] : parts);
  };
  yield written(head, over);
  let ended = over;
  while (!ended) {
    const next = await given.next();
    ended = next.done === true;
    yield written(next.done === true ? new Uint8Array(0) : next.value, ended);
  }
}

/**
 * The encoding of bytes that begin with one that is not ASCII; `undefined` where they do not say.
 *
 * UTF-8 has a form that other text nearly never has. CP932 is told by the first bytes of kana and of the kanji of the
 * first level (0x81 to 0x9F), which neither Latin-1 nor EUC-JP has: half-width kana and rare kanji alone could be
 * either.
 */
export function encodingOf(sample: Uint8Array): Encoding | undefined {
  const utf8 = countUtf8(sample);
  if (utf8.wrong === 0 || utf8.whole > utf8.wrong * 2) return "utf-8";
  const cp932 = countCp932(sample);
  return cp932.common > 0 && cp932.common >= cp932.rare && cp932.wrong * 20 <= cp932.common ? "cp932" : undefined;
}

/**
 * Characters of more bytes than one, and bytes that belong to none. A character that is cut at the end of the sample is
 * neither.
 */
function countUtf8(bytes: Uint8Array): { whole: number; wrong: number } {
  const counted = { whole: 0, wrong: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let more = 1;
    while (more < length && at + more < bytes.length && ((bytes[at + more] as number) & 0xc0) === 0x80) more += 1;
    if (more === length) counted.whole += 1;
    else if (length === 0 || at + more < bytes.length) counted.wrong += 1;
    at += Math.max(more, 1) - 1;
  }
  return counted;
}

function countCp932(bytes: Uint8Array): { common: number; rare: number; wrong: number } {
  const counted = { common: 0, rare: 0, wrong: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || (byte >= 0xa1 && byte < 0xe0)) continue;
    if (byte === 0x80 || byte === 0xa0 || byte > 0xfc) {
      counted.wrong += 1;
      continue;
    }
    if (at + 1 === bytes.length) continue;
    const second = bytes[at + 1] as number;
    if (second < 0x40 || second === 0x7f || second > 0xfc) counted.wrong += 1;
    else {
      if (byte < 0xa0) counted.common += 1;
      else counted.rare += 1;
      at += 1;
    }
  }
  return counted;
}
