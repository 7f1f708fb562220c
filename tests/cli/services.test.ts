import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { fastify } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDocument } from "../../cli/src/services/openapi";
import { ruleServer } from "../../cli/src/services/server";
import { rules } from "../../src/doors/rules";
import { program } from "./espa";

const facts = { business: "generation", outputKw: 600_000 };
const reading = {
  provision: "act:7",
  from: "2026-09-18",
  unchanged: true,
  source: "Official Gazette",
  checkedOn: "2026-11-20",
};

describe("espa serve", () => {
  const server = ruleServer(fastify);
  afterAll(() => server.close());
  const post = (
    url: string,
    payload: unknown,
    headers: Record<string, string> = { "content-type": "application/json" },
  ) =>
    server.inject({
      method: "POST",
      url,
      headers,
      payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    });

  test("METI Infrastructure Order, Art. 2(iv): an answer comes with its grade and its caveats", async () => {
    const found = await post("/rules/operator-designation?on=2026-06-01&lang=en", facts);
    expect(found.statusCode).toBe(200);
    expect(found.json()).toMatchObject({
      rule: "operator-designation",
      answer: "meets-criteria",
      grade: "text",
      caveats: [],
      issues: [],
    });
    expect(found.json().explanation).toContain("METI Infrastructure Order, Art. 2(iv)");
    const open = await post("/rules/operator-designation?on=2026-06-01&lang=en", { business: "generation" });
    expect(open.json()).toMatchObject({
      answer: "undetermined",
      missing: ["outputKw"],
      caveats: [expect.stringContaining("not known")],
    });
  });
  test("facts whose form is wrong are not asked", async () => {
    const wrong = await post("/rules/operator-designation?on=2026-06-01", {
      business: "generation",
      outputKw: "600000",
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json()).toMatchObject({
      answer: null,
      grade: null,
      issues: [{ path: ["outputKw"], code: "wrong-type" }],
    });
  });
  test.each([
    ["/rules/operator-designation", "{}", 400],
    ["/rules/operator-designation?on=2026-02-30", "{}", 400],
    ["/rules/operator-designation?on=2026-06-01&on=2026-06-02", "{}", 400],
    ["/rules/operator-designation?on=2026-06-01&lang=fr", "{}", 400],
    ["/rules/operator-designation?on=2026-06-01", "{", 400],
    ["/rules/operator-designation?on=2026-06-01", "", 400],
    ["/rules/operator-designation?on=2026-06-01", '{"__proto__":{"business":"generation"}}', 400],
    ["/rules/operator-designation?on=2026-06-01", "[]", 422],
    ["/rules/operator-designation?on=2026-06-01", "null", 422],
    ["/rules/toString?on=2026-06-01", "{}", 404],
    [`/rules/${"a".repeat(90)}?on=2026-06-01`, "{}", 404],
    [`/rules/${"a".repeat(101)}?on=2026-06-01`, "{}", 414],
    ["/nothing", "{}", 404],
  ])("%s with %s is refused with %i", async (url, body, status) => {
    const refused = await post(url, body);
    expect(refused.statusCode).toBe(status);
    expect(refused.json().issues[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
  test("a body that is too large is refused", async () => {
    const large = await post("/rules/operator-designation?on=2026-06-01", { business: "x".repeat(1 << 20) });
    expect([large.statusCode, large.json().issues[0].code]).toEqual([413, "FST_ERR_CTP_BODY_TOO_LARGE"]);
  });
  test("another kind of body is refused", async () => {
    expect(
      (await post("/rules/operator-designation?on=2026-06-01", "a,b", { "content-type": "text/csv" })).statusCode,
    ).toBe(415);
  });
  test("every rule has its path, answers no facts, and says its grade", async () => {
    for (const { id, kind } of rules) {
      const { statusCode, body } = await post(`/rules/${id}?on=2026-06-01&lang=en`, {});
      const answer = JSON.parse(body) as object;
      expect([id, [200, 422].includes(statusCode)]).toEqual([id, true]);
      expect(Object.keys(answer)).toEqual(expect.arrayContaining(["answer", "grade", "missing", "caveats", "issues"]));
      if (kind === "finding" || id === "foreign-filing-window")
        expect(answer).toMatchObject({ grade: expect.any(String) });
    }
  });
  test("the next question, the rules, and the law of a day", async () => {
    const next = await post("/rules/operator-designation/next-question?on=2026-06-01&lang=en", {
      business: "generation",
    });
    expect(next.json()).toMatchObject({ question: { path: "outputKw", kind: "number" } });
    expect((await post("/rules/operator-designation/next-question?on=2026-06-01", facts)).json()).toEqual({
      question: null,
      issues: [],
    });
    expect((await server.inject("/rules")).json()).toHaveLength(rules.length);
    expect((await server.inject("/law?on=2024-05-01")).json()).toMatchObject({
      actRevision: "504AC0000000043_20240501_000000000000000",
    });
    expect((await server.inject("/law?on=yesterday")).statusCode).toBe(400);
  });
  test("Act, Art. 7 as amended from 2026-09-18: readings stand beside the facts; a bad one is an issue and has no effect", async () => {
    const url = "/rules/material-designation?on=2026-11-20&lang=en";
    const open = { object: "goods", speciallyNecessary: false };
    expect((await post(url, open)).json()).toMatchObject({ answer: "undetermined" });
    const answered = await post(url, { ...open, readings: [reading] });
    expect(answered.json()).toMatchObject({ answer: "not-designatable", grade: "stated", issues: [] });
    expect(answered.json().explanation).toContain("from a reading that was supplied");
    for (const [readings, path, code] of [
      [[{ ...reading, unchanged: false }], ["readings", 0], "reading-not-understood"],
      [[{ ...reading, provision: "act:70" }], ["readings", 0], "reading-without-effect"],
      [reading, ["readings"], "readings-not-a-list"],
      [Array.from({ length: 1001 }, () => reading), ["readings"], "readings-not-a-list"],
    ] as const) {
      const wrong = await post(url, { ...open, readings });
      expect(wrong.statusCode).toBe(200);
      expect(wrong.json()).toMatchObject({ answer: "undetermined", issues: [{ path, code }] });
    }
    const next = "/rules/material-designation/next-question?on=2026-11-20&lang=en";
    expect((await post(next, { object: "goods" })).json()).toMatchObject({ question: null });
    expect((await post(next, { object: "goods", readings: [reading] })).json()).toMatchObject({
      question: { path: expect.any(String) },
      issues: [],
    });
  });
  test("OpenAPI 3.1: one path a rule, every reference leads somewhere, every schema compiles, answers match theirs", async () => {
    const document = (await server.inject("/openapi.json")).json() as ReturnType<typeof openApiDocument> & {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, object> };
    };
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument(1 << 20))));
    expect(document.openapi).toBe("3.1.0");
    for (const { id } of rules) expect(document.paths).toHaveProperty([`/rules/${id}`]);
    for (const [, name = ""] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components.schemas).toHaveProperty([name]);
    const ids = Object.values(document.paths).flatMap((one) =>
      Object.values(one as object).map((of) => of.operationId as string),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: "api", components: document.components });
    for (const name of Object.keys(document.components.schemas))
      ajv.compile({ $ref: `api#/components/schemas/${name}` });
    const matches = ajv.compile({ $ref: "api#/components/schemas/Answer" });
    for (const body of [facts, {}, { outputKw: "x" }])
      expect(matches((await post("/rules/operator-designation?on=2026-06-01", body)).json())).toBe(true);
    for (const id of ["operator-designation", "material-designation", "introduction-duty"]) {
      const takes = ajv.compile({ $ref: `api#/components/schemas/FactsOf.${id}` });
      const some = id === "operator-designation" ? facts : {};
      expect([id, takes(some), takes({ ...some, readings: [reading] })]).toEqual([id, true, true]);
      expect(takes({ ...some, readings: [{ ...reading, unchanged: false }] })).toBe(false);
    }
  });
  test("as a program: it says where, answers, and ends when asked", async () => {
    const child = spawn(process.execPath, [program, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
    const url = await new Promise<string>((resolve) =>
      child.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim())),
    );
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const found = await fetch(`${url}/rules/operator-designation?on=2026-06-01`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(facts),
    });
    expect(await found.json()).toMatchObject({ answer: "meets-criteria" });
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

describe("espa mcp, by the client of the official SDK over standard input and output", () => {
  const client = new Client({ name: "test", version: "1" });
  beforeAll(
    () =>
      client.connect(new StdioClientTransport({ command: process.execPath, args: [program, "mcp", "--lang", "en"] })),
    60_000,
  );
  afterAll(() => client.close());
  const call = (name: string, given: object) => client.callTool({ name, arguments: { ...given } });
  const textOf = (result: unknown) => (result as { content: { text: string }[] }).content[0]?.text ?? "";

  test("one tool a rule, and three of them all; each takes facts and a day", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(
      [...rules.map(({ id }) => id.replaceAll("-", "_")), "law_on", "explain", "next_question"].sort(),
    );
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    for (const { name, inputSchema, annotations } of tools) {
      expect(name).toMatch(/^[a-z_]{1,64}$/);
      expect(() => ajv.compile(inputSchema)).not.toThrow();
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(client.getInstructions()).toContain("grade");
  });
  test("METI Infrastructure Order, Art. 2(iv): the answer says grade and caveats, in words and as data", async () => {
    const found = await call("operator_designation", { facts, on: "2026-06-01" });
    expect(found.structuredContent).toMatchObject({ answer: "meets-criteria", grade: "text", caveats: [] });
    expect(textOf(found)).toContain("Grade: read in the text of the law");
    const open = await call("operator_designation", { facts: { business: "generation" }, on: "2026-06-01" });
    expect(open.structuredContent).toMatchObject({ answer: "undetermined", missing: ["outputKw"] });
    expect(textOf(open)).toContain("Facts are not known that could change this.");
  });
  test("what is wrong with a call is said as an error", async () => {
    for (const [name, given, code] of [
      ["operator_designation", { facts, on: "2026-02-30" }, "not-a-legal-date"],
      ["operator_designation", { facts: { ...facts, outputKw: "x" }, on: "2026-06-01" }, "wrong-type"],
      ["operator_designation", { on: "2026-06-01" }, "no-facts"],
      ["no_such_tool", { on: "2026-06-01" }, "unknown-rule"],
      ["explain", { rule: "constructor", facts, on: "2026-06-01" }, "unknown-rule"],
      ["explain", { rule: "__proto__", facts, on: "2026-06-01" }, "unknown-rule"],
      ["toString", { facts, on: "2026-06-01" }, "unknown-rule"],
      ["operator_designation", { facts, on: "2026-06-01", reading: [] }, "unknown-argument"],
      ["operator_designation", { facts, on: "2026-06-01", rule: "subsidiary" }, "unknown-argument"],
      ["law_on", { on: "2026-06-01", facts }, "unknown-argument"],
      ["law_on", { on: "2026-06-01", lang: "fr" }, "unknown-language"],
    ] as const) {
      const result = await call(name, given);
      expect([name, result.isError, textOf(result)]).toEqual([name, true, expect.stringContaining(code)]);
    }
  });
  test("Act, Art. 7 as amended from 2026-09-18: a tool takes readings", async () => {
    const given = { facts: { object: "goods", speciallyNecessary: false }, on: "2026-11-20" };
    expect((await call("material_designation", given)).structuredContent).toMatchObject({ answer: "undetermined" });
    const answered = await call("material_designation", { ...given, readings: [reading] });
    expect(answered.structuredContent).toMatchObject({ answer: "not-designatable", grade: "stated" });
    const wrong = await call("material_designation", { ...given, readings: [{ ...reading, checkedOn: "" }] });
    expect(wrong.structuredContent).toMatchObject({ answer: "undetermined", issues: [{ path: ["readings", 0] }] });
    expect(textOf(wrong)).toContain("readings.0 reading-not-understood");
  });
  test("law_on, explain and next_question", async () => {
    expect(JSON.parse(textOf(await call("law_on", { on: "2024-05-01" })))).toMatchObject({
      actRevision: "504AC0000000043_20240501_000000000000000",
    });
    expect(
      textOf(await call("explain", { rule: "operator-designation", facts, on: "2026-06-01", lang: "ja" })),
    ).toContain("指定基準に該当する");
    const next = { rule: "operator-designation", facts: { business: "generation" }, on: "2026-06-01" };
    expect(JSON.parse(textOf(await call("next_question", next)))).toMatchObject({ question: { path: "outputKw" } });
  });
});

test("where a package that they need is absent, both name the line that installs it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "espa-alone-"));
  try {
    const root = join(import.meta.dirname, "../..");
    cpSync(join(root, "cli/dist"), join(folder, "dist"), { recursive: true });
    cpSync(join(root, "cli/package.json"), join(folder, "package.json"));
    mkdirSync(join(folder, "node_modules"));
    for (const name of ["espa-jp", "csv-parse", "zod"])
      symlinkSync(name === "espa-jp" ? root : join(root, "node_modules", name), join(folder, "node_modules", name));
    const run = (argv: readonly string[]) =>
      new Promise<[number | null, string]>((resolve) => {
        const child = spawn(process.execPath, [join(folder, "dist/espa.js"), ...argv], {
          stdio: ["ignore", "ignore", "pipe"],
        });
        let err = "";
        child.stderr.setEncoding("utf8").on("data", (text: string) => {
          err += text;
        });
        child.on("close", (code) => resolve([code, err]));
      });
    expect(await run(["serve"])).toEqual([2, expect.stringContaining("npm install fastify")]);
    expect(await run(["mcp"])).toEqual([2, expect.stringContaining("npm install @modelcontextprotocol/sdk")]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
