import type { Command } from "../command";
import { peer } from "../peer";
import { exit, say, words } from "../words";

/** `espa serve`: the rules over HTTP. */
export const serve: Command = {
  usage: "serve [--port NUMBER] [--host NAME] [--body-limit BYTES] [--request-timeout MILLISECONDS]",
  about: {
    ja: "規定の判定を、HTTP（REST、OpenAPI 3.1）で提供する",
    en: "offer the rules over HTTP: REST, with OpenAPI 3.1",
  },
  details: (lang) =>
    lang === "ja"
      ? [
          "POST /rules/<rule>?on=日 に事実を送ると、根拠の程度と注意を添えた答えが返る。GET /openapi.json、GET /rules、GET /law?on=日。",
          "何も保存せず、時計も見ない。fastifyが必要（npm install fastify）。守りは、前に置く機構（TLS、認証、回数の制限）による。",
        ]
      : [
          "POST facts to /rules/<rule>?on=DATE: the answer comes with its grade and caveats. GET " +
            "/openapi.json, GET /rules, GET /law?on=DATE.",
          "It keeps no state and reads no clock. It needs fastify (npm install fastify). TLS, sign-in and " +
            "rates belong to what stands before it.",
        ],
  takes: 0,
  options: {
    port: {
      type: "string",
      value: "NUMBER",
      about: {
        ja: "ポート（指定がなければ8383。0は空いているもの）",
        en: "port (8383 unless stated; 0 is a free one)",
      },
    },
    host: {
      type: "string",
      value: "NAME",
      about: { ja: "アドレス（指定がなければ127.0.0.1）", en: "address (127.0.0.1 unless stated)" },
    },
    "body-limit": {
      type: "string",
      value: "BYTES",
      about: { ja: "本文の上限（指定がなければ1048576）", en: "largest body (1048576 unless stated)" },
    },
    "request-timeout": {
      type: "string",
      value: "MILLISECONDS",
      about: {
        ja: "要求が届き終わるまでの上限（指定がなければ10000）",
        en: "longest time for a request to come in (10000 unless stated)",
      },
    },
  },
  examples: [
    "espa serve --port 8383",
    `curl -s 'http://127.0.0.1:8383/rules/operator-designation?on=2026-06-01&lang=en' -H 'content-type: ` +
      `application/json' -d '{"business":"generation","outputKw":600000}'`,
  ],
  run: async (call) => {
    const numbers: number[] = [];
    for (const [name, most, otherwise] of [
      ["port", 65_535, 8383],
      ["body-limit", 64 << 20, 1 << 20],
      ["request-timeout", 600_000, 10_000],
    ] as const) {
      const given = call.options[name];
      const value = given === undefined ? otherwise : /^\d{1,9}$/.test(String(given)) ? Number(given) : Number.NaN;
      if (!(value <= most) || (name !== "port" && value === 0)) {
        call.out.note(say(words.badValue, call.lang, { name: `--${name}`, value: String(given) }));
        return exit.misuse;
      }
      numbers.push(value);
    }
    const [port = 0, bodyLimit = 0, requestTimeout = 0] = numbers;
    const module = await peer(call, "fastify", () => import("fastify"));
    if (module === undefined) return exit.misuse;
    const { ruleServer } = await import("../services/server");
    const server = ruleServer(module.fastify, { bodyLimit, requestTimeout });
    const stopped = untilStopped();
    try {
      await call.out.write(await server.listen({ port, host: String(call.options.host ?? "127.0.0.1") }));
    } catch (error) {
      call.out.note(
        say(words.cannotServe, call.lang, { value: error instanceof Error ? error.message : String(error) }),
      );
      return exit.misuse;
    }
    const code = await stopped;
    await server.close();
    return code;
  },
};

/** Waits until it is asked to stop. A service that is asked to end has done its work: 0. */
function untilStopped(): Promise<number> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve(exit.interrupted));
    process.once("SIGTERM", () => resolve(exit.allValid));
    process.once("SIGHUP", () => resolve(exit.hungUp));
  });
}
