import { Piscina } from "piscina";
import { type UnreadableRecord, unreadable } from "../formats/records";
import type { Issue } from "../kernel/issue";

/** What a worker found in one block of lines. Records are numbered from 1 within the block. */
export interface CheckedBlock {
  readonly records: number;
  readonly invalid: readonly { readonly record: number; readonly issues: readonly Issue[] }[];
}

/** One block of lines for a worker. */
export interface BlockTask {
  readonly schema: string;
  readonly bytes: Uint8Array;
}

/**
 * Checks blocks of lines in a pool of workers and gives the outcomes in the order of the blocks.
 *
 * No more than two blocks a worker are under way, so memory stays bounded however slow the reader is.
 */
export async function* checkInWorkers(
  schema: string,
  blocks: AsyncIterable<Uint8Array | UnreadableRecord>,
  jobs: number,
): AsyncGenerator<CheckedBlock, void, undefined> {
  const pool = new Piscina({ filename: new URL("./worker.js", import.meta.url).href, minThreads: jobs, maxThreads: jobs });
  try {
    const underWay: Promise<CheckedBlock>[] = [];
    for await (const block of blocks) {
      const outcome = checkBlock(pool, schema, block);
      // One who leaves early (an interruption) ends the workers, and nobody awaits what they were still checking.
      outcome.catch(() => undefined);
      underWay.push(outcome);
      if (underWay.length >= jobs * 2) yield await (underWay.shift() as Promise<CheckedBlock>);
    }
    for (const one of underWay) yield await one;
  } finally {
    await pool.destroy();
  }
}

async function checkBlock(pool: Piscina, schema: string, block: Uint8Array | UnreadableRecord): Promise<CheckedBlock> {
  if (!(block instanceof Uint8Array)) return { records: 1, invalid: [{ record: 1, issues: [block[unreadable]] }] };
  return (await pool.run({ schema, bytes: block } satisfies BlockTask)) as CheckedBlock;
}
