// Generated from data/reference/external-measures.yaml by `npm run generate`: change that file, never this one.

/** The id of an external measure. @category Policy */
export type ExternalMeasureId =
  | "export-control-law"
  | "gallium-germanium"
  | "graphite"
  | "drones"
  | "antimony-superhard"
  | "united-states-users"
  | "united-states-minerals"
  | "dual-use-regulation"
  | "tungsten-tellurium"
  | "seven-rare-earths"
  | "five-rare-earths"
  | "rare-earth-reexport"
  | "rare-earth-technology"
  | "japan-military-users"
  | "japan-entities";
