import type { Call } from "./command";

/** What shows how far reading has come. */
export interface Progress {
  readonly add: (bytes: number) => void;
  /** Takes the bar away, so that a line can be written in its place; it comes back with the next bytes. */
  readonly clear: () => void;
}

/** Bytes from which input is long. */
const longInput = 8 << 20;

/** On the terminal a bar for input that is long, or megabytes where its length is not known; nothing elsewhere. */
export function progressBar(call: Call, size: number | undefined): Progress {
  if (!call.out.terminal || (size !== undefined && size < longInput))
    return { add: () => undefined, clear: () => undefined };
  const width = 40;
  let done = 0;
  let drawn = -1;
  let shown = false;
  const draw = (text: string): void => {
    process.stderr.write(`\r${text}`);
    shown = true;
  };
  return {
    add: (bytes) => {
      done += bytes;
      if (size === undefined) {
        const megabytes = Math.floor(done / longInput) * 8;
        if (megabytes > drawn && megabytes > 0) draw(`${megabytes} MB`);
        drawn = Math.max(drawn, megabytes);
        return;
      }
      const full = Math.floor((done / size) * width);
      if (full === drawn) return;
      drawn = full;
      draw(`[${"#".repeat(full)}${" ".repeat(width - full)}] ${Math.floor((done / size) * 100)} %`);
    },
    clear: () => {
      if (!shown) return;
      process.stderr.write(`\r${" ".repeat(width + 10)}\r`);
      shown = false;
      drawn = -1;
    },
  };
}
