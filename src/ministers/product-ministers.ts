import { dated } from "../kernel/dated";
import { materialMinisters } from "./tables/material-ministers";

/** The ministers for making, importing or selling a product, by its id and day. Act Art. 86(1). */
export const productMinisters = dated(materialMinisters, (row) => row.materials);
