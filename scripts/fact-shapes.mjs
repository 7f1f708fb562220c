// The facts of each shape, as its JSON Schema tells them: path, kind, what it holds, and the words it may be.

/** The part of a schema that says what a value is, without the possibility that it is not known. */
function alternatives(schema) {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices === undefined) return [schema];
  return choices.flatMap(alternatives).filter((one) => one.type !== "null");
}

const withoutTexts = (schema) =>
  JSON.stringify(schema, (key, value) =>
    (key === "title" || key === "description") && typeof value === "string" ? undefined : value,
  );

/** Reads shapes out of the schemas of the library. */
export function shapesOf(defs) {
  const exact = new Map();
  const alike = new Map();
  for (const [name, schema] of Object.entries(defs)) {
    if (!alternatives(schema).every((one) => one.type === "object")) continue;
    exact.set(JSON.stringify(schema), name);
    const form = withoutTexts(schema);
    alike.set(form, [...(alike.get(form) ?? []), name]);
  }
  const nameOf = (schema) => {
    if (schema.$ref !== undefined) return schema.$ref.replace("#/$defs/", "");
    const found = exact.get(JSON.stringify(schema));
    if (found !== undefined) return found;
    const similar = alike.get(withoutTexts(schema)) ?? [];
    return similar.length === 1 ? similar[0] : undefined;
  };

  const facts = (shape) => {
    const rows = new Map();
    const add = (path, row) => {
      const before = rows.get(path);
      if (before === undefined) rows.set(path, row);
      else if (row.options !== undefined) before.options = [...new Set([...(before.options ?? []), ...row.options])];
    };
    const read = (schema, path, list) => {
      const name = path === "" ? undefined : nameOf(schema);
      if (name !== undefined && (defs[name].type === "object" || defs[name].oneOf || defs[name].anyOf)) {
        return add(path, { kind: list ? "list" : "group", of: name });
      }
      if (schema.$ref !== undefined) return read(defs[schema.$ref.replace("#/$defs/", "")], path, list);
      const kinds = alternatives(schema);
      const whole = kinds.filter((one) => one !== schema && nameOf(one) !== undefined);
      for (const one of kinds) {
        if (whole.includes(one) || one.$ref !== undefined) read(one, path, list);
        else if (one.type === "object" || one.properties !== undefined) {
          if (path !== "") add(path, { kind: list ? "list" : "group" });
          for (const [key, value] of Object.entries(one.properties ?? {}))
            read(value, path === "" ? key : `${path}.${key}`, false);
        } else if (one.type === "array") {
          if (one.items === undefined) add(path, { kind: "list" });
          else read(one.items, path, true);
        } else if (one.allOf !== undefined) for (const part of one.allOf) read(part, path, list);
        else add(path, simple(one, path, list));
      }
    };
    read(defs[shape], "", false);
    return [...rows].map(([path, row]) => ({ path, ...row }));
  };
  return facts;
}

function simple(schema, path, list) {
  const options = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const words = options?.filter((one) => typeof one === "string");
  const type = [schema.type ?? []].flat();
  const kind = words?.length
    ? "choice"
    : type.includes("boolean")
      ? "boolean"
      : type.includes("number") || type.includes("integer")
        ? /Yen$/.test(path)
          ? "yen"
          : "number"
        : schema.format === "date"
          ? "date"
          : "text";
  if (!list) return { kind, ...(words?.length ? { options: words } : undefined) };
  return { kind: "list", item: kind, ...(words?.length ? { options: words } : undefined) };
}
