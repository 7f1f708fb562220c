// The facts of a case: where they stand, how they are asked for, and which of them matter.
import { factsOf, questionOf } from "espa-jp/rules";

/** The value at a dotted path; `undefined` where nothing stands. */
export function valueAt(facts, path) {
  let value = facts;
  for (const part of path.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

/** The facts with another value at a path; `undefined` takes it away, with what would be left empty around it. */
export function withValue(facts, path, value) {
  const [part, ...rest] = path.split(".");
  const list = Array.isArray(facts);
  const old = facts !== null && typeof facts === "object" ? facts[part] : undefined;
  let held = value;
  if (rest.length > 0) {
    const below = old !== null && typeof old === "object" ? old : /^\d+$/.test(rest[0]) ? [] : {};
    held = withValue(below, rest.join("."), value);
    if (value === undefined && !Array.isArray(held) && Object.keys(held).length === 0 && !list) held = undefined;
  }
  if (list || (/^\d+$/.test(part) && (facts === undefined || facts === null))) {
    const copy = [...(facts ?? [])];
    if (held === undefined && rest.length === 0) copy.splice(Number(part), 1);
    else copy[Number(part)] = held ?? {};
    return copy;
  }
  const { [part]: _, ...others } = facts ?? {};
  if (held === undefined) return others;
  // A fact that was stated keeps its place.
  return old === undefined
    ? { ...others, [part]: held }
    : Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, name === part ? held : one]));
}

/** The paths that were answered, in their order, each as far as a question reaches. */
export function stated(rule, facts) {
  const found = [];
  const visit = (value, path) => {
    const question = questionOf(rule, path, "ja");
    if (value !== null && typeof value === "object" && (question === undefined || question.item === "group")) {
      for (const [name, below] of Object.entries(value)) visit(below, `${path}.${name}`);
    } else if (question !== undefined) found.push(path);
  };
  for (const [name, value] of Object.entries(facts)) visit(value, name);
  return found;
}

const trees = new Map();
/** The facts of a rule as a tree: what a group or the entries of a list hold stands in it. */
export function treeOf(rule) {
  if (!trees.has(rule)) {
    const top = { path: "", parts: [] };
    const nodes = new Map([["", top]]);
    for (const fact of factsOf(rule)) {
      let above = fact.path;
      do above = above.includes(".") ? above.slice(0, above.lastIndexOf(".")) : "";
      while (!nodes.has(above));
      const node = { ...fact, name: above === "" ? fact.path : fact.path.slice(above.length + 1), parts: [] };
      nodes.set(fact.path, node);
      nodes.get(above).parts.push(node);
    }
    trees.set(rule, top.parts);
  }
  return trees.get(rule);
}

export const withoutEntries = (path) => path.replace(/\.\d+(?=\.|$)/g, "");

/** What a result says is open: facts of a finding or a timeline, places of a checklist. */
export function openPaths(result) {
  return (result.missing ?? []).map((one) => (typeof one === "string" ? one : one.path.join(".")));
}

/** The paths that matter to a result: stated, open, or looked at by a criterion. */
export function relevant(rule, facts, result) {
  const looked = "reasons" in result ? result.reasons.flatMap((one) => one.facts ?? []) : [];
  return new Set([...stated(rule, facts), ...openPaths(result), ...looked].map(withoutEntries));
}
