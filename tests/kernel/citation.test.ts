import { describe, expect, test } from "vitest";
import { act, order, partOf } from "../../src/doors/finding";
import { citationAddress } from "../../src/doors/law";
import { at } from "../../src/kernel/provision";

describe("citations as data", () => {
  test("bear only the levels that they name, and are frozen", () => {
    expect(Object.keys(at("act:52"))).toEqual(["law", "article"]);
    expect(Object.keys(at("order:12:1:13"))).toEqual(["law", "article", "paragraph", "item"]);
    const deep = at("act:52:2:2:ハ");
    expect(deep).toStrictEqual({ law: "504AC0000000043", article: "52", paragraph: 2, item: "2", subitems: ["ハ"] });
    for (const part of [deep, deep.subitems, partOf(deep, "proviso")]) expect(Object.isFrozen(part)).toBe(true);
  });
  test("as a caller writes them, from the outside in", () => {
    expect(act("52")).toStrictEqual({ law: "504AC0000000043", article: "52" });
    expect(act("52", 3)).toStrictEqual({ law: "504AC0000000043", article: "52", paragraph: 3 });
    expect(order("12", 1, "13")).toStrictEqual({ law: "504CO0000000394", article: "12", paragraph: 1, item: "13" });
    const deep = act("52", 2, "2", "ハ");
    expect(deep).toStrictEqual(at("act:52:2:2:ハ"));
    for (const part of [deep, deep.subitems]) expect(Object.isFrozen(part)).toBe(true);
  });
  test("have an address without empty levels at its end", () => {
    expect(citationAddress({ law: at("act:1").law })).toBe("act");
    expect(citationAddress(at("act:52"))).toBe("act:52");
    expect(citationAddress(at("act:61::2"))).toBe("act:61::2");
    expect(citationAddress({ law: "505M60000400003", article: "3" })).toBe("505M60000400003:3");
    expect(citationAddress({ ...at("act:1"), supplementary: true })).toBe("act:suppl:1");
    expect(citationAddress({ ...at("act:1"), supplementary: "508AC0000000038" })).toBe("act:suppl-508AC0000000038:1");
  });
});
