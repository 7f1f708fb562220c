export interface Room {
  readonly sources: readonly string[];
  readonly tests: string[];
}
export const rooms: Readonly<
  Record<"calendar" | "finding" | "law" | "supply" | "infrastructure" | "patents" | "others", Room>
>;
export function mutated(room: Room): string[];
