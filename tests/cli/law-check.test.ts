import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { run } from "../../cli/src/run";
import { freshnessRequests, instrumentVersions } from "../../src/doors/index";

/** Answers recorded by hand in the form of the law API, served on this machine; the network is never asked. */
let server: Server | undefined;
afterEach(() => server?.close());

async function serve(answer: (law: string) => unknown): Promise<string> {
  const made = createServer((request, response) => {
    const found = answer(request.url?.split("/").at(-1) ?? "");
    if (found === undefined) response.writeHead(503).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(found));
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

async function check(register: string, ...more: string[]) {
  const lines: string[] = [];
  const notes: string[] = [];
  const code = await run(["law-check", "--register", register, "--lang", "en", "--timeout", "5", ...more], {
    write: (line) => void lines.push(line),
    note: (line) => void notes.push(line),
    terminal: false,
  });
  return { code, lines, notes };
}

/** What the register would answer if nothing had moved since the library was read. */
function asRecorded(law: string) {
  const newest = instrumentVersions(law).at(-1);
  return {
    revisions: [
      {
        law_revision_id: `${law}_${newest?.inForceFrom.replaceAll("-", "")}_${newest?.amendedBy ?? "000000000000000"}`,
        amendment_enforcement_date: newest?.inForceFrom,
        current_revision_status: "CurrentEnforced",
      },
    ],
  };
}

test("nothing has moved", async () => {
  const { code, lines } = await check(await serve(asRecorded));
  expect(lines).toHaveLength(freshnessRequests().length);
  expect(code).toBe(0);
});

test("a revision that is not recorded is named, and the exit code says so", async () => {
  const order = "504CO0000000394";
  const { code, lines, notes } = await check(
    await serve((law) =>
      law === order
        ? {
            revisions: [
              {
                law_revision_id: `${order}_20270101_508CO0000000400`,
                amendment_enforcement_date: "2027-01-01",
                current_revision_status: "CurrentEnforced",
              },
            ],
          }
        : asRecorded(law),
    ),
  );
  expect(code).toBe(1);
  expect(lines.find((line) => line.startsWith(order))).toContain("2027-01-01 508CO0000000400");
  expect(notes.at(-1)).toMatch(/^Behind: Order for Enforcement of the Act [^;]+$/);
});

test("a stale copy of the register checks nothing: it does not show the newest state that is recorded", async () => {
  const order = "504CO0000000394";
  const entry = {
    law_revision_id: `${order}_20251224_507CO0000000437`,
    amendment_enforcement_date: "2025-12-24",
    current_revision_status: "CurrentEnforced",
  };
  const { code, lines } = await check(await serve((law) => (law === order ? { revisions: [entry] } : asRecorded(law))));
  expect(lines.find((line) => line.startsWith(order))).toContain("older than what is recorded");
  expect(code).toBe(2);
});

test("an answer in another form is said not to be understood", async () => {
  expect(await check(await serve(() => ({ something: "else" })))).toMatchObject({ code: 1 });
});

test("offline it says so", async () => {
  const { code, lines } = await check(await serve(() => undefined), "--json");
  expect(code).toBe(2);
  expect(lines.map((line) => (JSON.parse(line) as { state: string }).state)).toEqual(lines.map(() => "offline"));
  expect(await check("http://127.0.0.1:9")).toMatchObject({ code: 2 });
});

test("all laws are asked at once and told in the order of the ledger, so that a slow register costs its time once", async () => {
  let open = 0;
  let most = 0;
  const made = createServer((request, response) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open -= 1;
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(asRecorded(request.url?.split("/").at(-1) ?? "")));
    }, 200);
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const { code, lines } = await check(`http://127.0.0.1:${(made.address() as AddressInfo).port}/`);
  expect(code).toBe(0);
  expect(most).toBeGreaterThan(freshnessRequests().length / 2);
  expect(lines.map((line) => line.split("\t")[0])).toEqual(freshnessRequests().map((one) => one.law));
});

test("a revision that waits for its day is told in brackets, without an alarm", async () => {
  const act = "504AC0000000043";
  const { code, lines, notes } = await check(
    await serve((law) => {
      const recorded = asRecorded(law);
      if (law !== act) return recorded;
      const waiting = { law_revision_id: `${act}_20271216_508AC0000000038`, current_revision_status: "UnEnforced" };
      return { revisions: [...recorded.revisions, waiting] };
    }),
  );
  expect(code).toBe(0);
  const line = lines.find((one) => one.startsWith(act));
  expect(line).toContain("the revision is recorded, its text was not read");
  expect(line).toContain("(2027-12-16 508AC0000000038)");
  expect(notes).toEqual([
    "Compared with the law as of 2026-11-22.",
    "The revisions of the Act and the Order were last looked at on 2026-09-22. They are entered late: amendments promulgated after 2026-08-27 may be missing.",
  ]);
  expect(line).toContain("(last looked at on 2026-09-22)");
  expect(lines.find((one) => one.startsWith("505M60000002078"))).toContain("(its revisions were never looked at)");
});

test.each([["0"], ["601"], ["soon"]])("a timeout of %s seconds is misuse", async (timeout) => {
  const code = await run(["law-check", "--timeout", timeout, "--lang", "ja"], {
    write: () => undefined,
    note: () => undefined,
    terminal: false,
  });
  expect(code).toBe(2);
});

test("misuse", async () => {
  expect(await check("not a url")).toMatchObject({ code: 2 });
});
