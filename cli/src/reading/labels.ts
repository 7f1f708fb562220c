import type { JsonSchema } from "espa-jp/formats";
import { alternatives, below, labelsOf, propertiesOf } from "./places";

/** How deep labels are looked for; the names of no form lead deeper. */
const deepest = 5;

/** A label without what is written in many ways: width, case, blanks, line ends, and what stands in brackets. */
function plain(label: string): string {
  return label.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

function bare(label: string): string {
  return plain(label).replace(/\([^()]{0,60}\)/g, "");
}

/**
 * Finds the places that a heading may mean: by the label of a place in Japanese or English, with a number behind it for
 * an entry of a list (申請者1 is the first). The parts of a heading are set apart by a full stop.
 *
 * @returns the paths; more than one where the heading is ambiguous, none where it means nothing
 */
export function columnNamer(schema: JsonSchema | undefined): (heading: string) => readonly (readonly string[])[] {
  const anywhere = new Map<string, Map<string, readonly string[]>>();
  const put = (label: string, path: readonly string[]) => {
    const paths = anywhere.get(label) ?? new Map<string, readonly string[]>();
    paths.set(path.join("."), path);
    anywhere.set(label, paths);
  };
  const walk = (places: readonly JsonSchema[], path: readonly string[]): void => {
    if (path.length >= deepest) return;
    for (const [name, parts] of partsOf(places)) {
      const here = [...path, name];
      for (const label of labelsOf(parts)) for (const one of new Set([plain(label), bare(label)])) put(one, here);
      if (!parts.flatMap(alternatives).some((one) => one.type === "array")) walk(parts, here);
    }
  };
  walk(schema === undefined ? [] : [schema], []);
  return (heading) => {
    const steps = heading.split(/[.．]/).map((one) => one.trim());
    const byParts = steps.reduce<readonly (readonly [readonly JsonSchema[], readonly string[]])[]>(
      (ways, step) => ways.flatMap(([places, path]) => stepsFrom(places, path, step)),
      [[schema === undefined ? [] : [schema], []]],
    );
    const found = new Map(byParts.map(([, path]) => [path.join("."), path]));
    if (found.size === 0 && steps.length === 1) {
      const exact = anywhere.get(plain(heading)) ?? anywhere.get(bare(heading));
      for (const [key, path] of exact ?? []) found.set(key, path);
    }
    return [...found.values()];
  };
}

/** The places one step below: by name, by label, or by the label of a list with a number. */
function stepsFrom(
  places: readonly JsonSchema[],
  path: readonly string[],
  step: string,
): readonly (readonly [readonly JsonSchema[], readonly string[]])[] {
  const all = [...partsOf(places)];
  const taken = all.filter(([name]) => name === step);
  if (taken.length === 0 && /^\d{1,4}$/.test(step)) {
    const items = places.flatMap((one) => below(one, step));
    return items.length === 0 ? [] : [[items, [...path, step]]];
  }
  const named = (label: string) => (taken.length > 0 ? taken : all.filter(([, parts]) => labelled(parts, label)));
  const direct = named(step);
  if (direct.length > 0) return direct.map(([name, parts]) => [parts, [...path, name]]);
  const numbered = /^(\D{1,80})(\d{1,4})$/.exec(plain(step));
  if (numbered === null) return [];
  const [, label = "", number = ""] = numbered;
  if (Number(number) < 1) return [];
  const entry = String(Number(number) - 1);
  return all.flatMap(([name, parts]) => {
    const items = parts.flatMap((one) => below(one, entry));
    if (items.length === 0 || !(name.toLowerCase() === label || labelled(parts, label) || labelled(items, label)))
      return [];
    return [[items, [...path, name, entry]] as const];
  });
}

function labelled(places: readonly JsonSchema[], label: string): boolean {
  return labelsOf(places).some((one) => plain(one) === plain(label) || bare(one) === bare(label));
}

/** The properties of places by their names, of all alternatives together. */
function partsOf(places: readonly JsonSchema[]): ReadonlyMap<string, readonly JsonSchema[]> {
  const parts = new Map<string, JsonSchema[]>();
  for (const place of places.flatMap(alternatives))
    for (const [name, schema] of Object.entries(propertiesOf(place)))
      parts.set(name, [...(parts.get(name) ?? []), schema]);
  return parts;
}
