/**
 * Chapter V: non-disclosure of patent applications. 特許出願の非公開.
 *
 * @module
 */
export type { IpcLevel, IpcSymbol } from "./ipc";
export { parseIpc } from "./ipc";
export type { ApplicationScreening, IpcScreening, ScreeningAnswer, ScreeningRiders, SymbolToRecheck } from "./screening";
export { screenApplicationByIpc, screenByIpc } from "./screening";
export type { FieldRider, SpecifiedField } from "./specified-fields";
export { specifiedFields } from "./specified-fields";
