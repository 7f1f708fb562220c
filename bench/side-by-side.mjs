import { measure } from "mitata";

/** Whether everything is only run, as short as can be, to see that it runs: its figures say nothing. */
export const smoke = process.argv.includes("--smoke");

/**
 * Times functions side by side: every round measures each of them once, and the figure of each is its median over the rounds, so
 * that a slow moment of the machine falls on all of them.
 *
 * @param functions - `{ name: function }`; the first is the base of the ratios
 * @returns rows with the median time in nanoseconds and the ratio to the base
 */
export async function sideBySide(functions, { rounds = 5, seconds = 0.15 } = {}) {
  if (smoke) [rounds, seconds] = [1, 0.001];
  const times = new Map(Object.keys(functions).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(functions)) {
      const stats = await measure(run, {
        min_cpu_time: seconds * 1e9,
        min_samples: 12,
        warmup_samples: round === 0 ? 10 : 2,
      });
      times.get(name).push(stats.p50);
    }
  }
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const [base] = times.keys();
  const baseTime = median(times.get(base));
  return [...times].map(([name, values]) => ({ name, nanoseconds: median(values), ratio: median(values) / baseTime }));
}

/** A time in the unit a reader would choose. */
export function written(nanoseconds) {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toPrecision(3)} µs`;
  return `${(nanoseconds / 1e6).toPrecision(3)} ms`;
}

/** A markdown table. */
export function markdown(head, rows) {
  return [
    `| ${head.join(" | ")} |`,
    `| ${head.map((_, index) => (index === 0 ? "---" : "---:")).join(" | ")} |`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

/**
 * A ratio that stands at the head of the page, with what it should be at most (`most`) or at least (`least`).
 *
 * @param {string} what
 * @param {number} ratio
 * @param {{ most?: number, least?: number, unit?: string }} aim
 */
export function headline(what, ratio, { most, least, unit = "" }) {
  const behind = (most !== undefined && ratio > most) || (least !== undefined && ratio < least);
  const aim = most === undefined ? `at least ${least}${unit}` : `at most ${most}${unit}`;
  return { what, ratio: `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)}${unit}`, aim, behind };
}

/** Slope and fit of cost against size on log-log axes: 1 is linear. */
export function growth(points) {
  const xs = points.map(([size]) => Math.log(size));
  const ys = points.map(([, cost]) => Math.log(cost));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mx = mean(xs);
  const my = mean(ys);
  const sxy = xs.reduce((sum, x, index) => sum + (x - mx) * (ys[index] - my), 0);
  const sxx = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  const syy = ys.reduce((sum, y) => sum + (y - my) ** 2, 0);
  return { exponent: sxy / sxx, r2: sxy ** 2 / (sxx * syy) };
}
