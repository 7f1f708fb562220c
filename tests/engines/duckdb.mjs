// DuckDB: Parquet in, a rule as a scalar function of SQL, Parquet out.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOUBLE, DuckDBInstance, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import { assessOperatorDesignation } from "espa-jp/infrastructure";

const rows = Number(process.env.ESPA_ROWS ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "espa-duckdb-"));
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const quoted = (name) => `'${join(folder, name)}'`;
const number = async (sql) => Number((await connection.runAndReadAll(sql)).getRows()[0][0]);
try {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: "operator_designation",
      parameterTypes: [VARCHAR, DOUBLE, VARCHAR],
      returnType: VARCHAR,
      // Without it, a fact that is NULL would make the answer NULL, where the rule says what is not known.
      specialHandling: true,
      mainFunction: (_, input, output) => {
        const [business, outputKw, day] = input.getColumns();
        for (let row = 0; row < input.rowCount; row += 1)
          output.setItem(
            row,
            assessOperatorDesignation({ business: business[row], outputKw: outputKw[row] }, day[row]).answer,
          );
        output.flush();
      },
    }),
  );
  await connection.run(
    `COPY (SELECT i AS id, 'generation' AS business, CASE WHEN i % 3 = 0 THEN NULL ELSE (i % 1000) * 1000.0 END AS output_kw
     FROM range(${rows}) r(i)) TO ${quoted("facts.parquet")} (FORMAT parquet, COMPRESSION zstd)`,
  );
  const began = performance.now();
  await connection.run(
    `COPY (SELECT *, operator_designation(business, output_kw, '2026-06-01') AS answer FROM read_parquet(${quoted("facts.parquet")}))
     TO ${quoted("answers.parquet")} (FORMAT parquet, COMPRESSION zstd)`,
  );
  const seconds = (performance.now() - began) / 1000;
  // METI Infrastructure Order, Art. 2(iv): at least 500,000 kW.
  const wrong = await number(
    `SELECT count(*) FROM read_parquet(${quoted("answers.parquet")})
     WHERE answer IS DISTINCT FROM CASE WHEN output_kw IS NULL THEN 'undetermined' WHEN output_kw >= 500000 THEN 'meets-criteria'
     ELSE 'does-not-meet-criteria' END`,
  );
  const distinct = await number(`SELECT count(DISTINCT id) FROM read_parquet(${quoted("answers.parquet")})`);
  const total = await number(`SELECT count(*) FROM read_parquet(${quoted("answers.parquet")})`);
  assert.deepEqual({ total, distinct, wrong }, { total: rows, distinct: rows, wrong: 0 });
  console.log(
    JSON.stringify({
      engine: "duckdb",
      rows,
      seconds: Number(seconds.toFixed(2)),
      "rows a second": Math.round(rows / seconds),
    }),
  );
} finally {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true, force: true });
}
