import { type EnumeratedFact, enumerated } from "../finding/enumeration";
import { at } from "../kernel/provision";
import { businessMinisters } from "./tables/business-ministers";
import { materialMinisters, serviceMinisters } from "./tables/material-ministers";

const once = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** The ids of all products, services and businesses that have had a competent minister on some day. */
export const subjectWords: readonly EnumeratedFact[] = [
  enumerated("material", once(materialMinisters.flatMap((row) => row.materials)), at("order:1")),
  enumerated("service", once(serviceMinisters.map((row) => row.service)), at("act:86:1")),
  enumerated("business", once(businessMinisters.map((row) => row.business)), at("order:9")),
];
