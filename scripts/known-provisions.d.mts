import type { lawIds } from "../src/kernel/provision";
import type { wordingsOf } from "../src/kernel/wordings";

interface Kernel {
  readonly wordingsOf: typeof wordingsOf;
  readonly lawIds: typeof lawIds;
  readonly folder: string;
}
export function kernelOf(folder: string): Promise<Kernel>;
export function withKnownProvisions(text: string, path: string, kernel: Kernel): string;
