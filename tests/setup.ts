import fc from "fast-check";

// One seed for every run, so that a run can be repeated; `npm run fuzz` and ESPA_SEED look elsewhere.
fc.configureGlobal({ seed: Number(process.env.ESPA_SEED ?? 20220518) });
