import type { Language } from "espa-jp/finding";
import { rules } from "espa-jp/rules";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answered, besideFacts, dayFrom, lawOn, nextOf, refusal, ruleOf } from "./answering";
import { openApiDocument } from "./openapi";

/** Limits of the service. */
export interface ServiceLimits {
  /** Largest body, in bytes. */
  readonly bodyLimit: number;
  /** Longest time in which a request must have come in whole, in milliseconds. */
  readonly requestTimeout: number;
}

export const defaultLimits: ServiceLimits = { bodyLimit: 1 << 20, requestTimeout: 10_000 };

/**
 * The REST service: it keeps nothing of a request, reads no clock and writes no log; each answer depends on its facts
 * and its day alone.
 *
 * @param fastify - the function that the package `fastify` exports
 */
export function ruleServer(
  fastify: typeof import("fastify").fastify,
  limits: ServiceLimits = defaultLimits,
): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: limits.bodyLimit,
    requestTimeout: limits.requestTimeout,
    connectionTimeout: limits.requestTimeout * 3,
    keepAliveTimeout: 5000,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, _, reply) =>
      void (reply as FastifyReply)
        .code(error.statusCode ?? 400)
        .send({ issues: [{ path: [], code: error.code, message: error.message }] }),
    // What is asked of the service is answered; while it ends, nobody is refused in the middle.
    forceCloseConnections: "idle",
  });
  const document = openApiDocument(limits.bodyLimit);
  server.addHook("onSend", async (_, reply) => {
    reply.header("cache-control", "no-store").header("x-content-type-options", "nosniff");
  });
  server.setErrorHandler((error: { statusCode?: number; code?: string; message: string }, _, reply) => {
    const status = error.statusCode ?? 500;
    // What went wrong inside is not told to the outside.
    const message = status >= 500 ? "internal error" : error.message;
    return reply.code(status).send({ issues: [{ path: [], code: error.code ?? "error", message }] });
  });
  server.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ issues: [{ path: [], code: "not-found", message: "not found" }] }),
  );
  server.get("/openapi.json", async () => document);
  server.get("/rules", async () => rules);
  server.get("/law", async (request, reply) => {
    const on = dayFrom((request.query as Record<string, unknown>).on);
    return on === undefined ? reply.code(400).send(refusal("on", "en")) : lawOn(on);
  });
  server.post("/rules/:rule", async (request, reply) => {
    const asked = askedOf(request, reply);
    if (asked === undefined) return reply;
    const row = await answered({ ...asked, ...besideFacts(request.body) });
    return reply.code(row.answer === null ? 422 : 200).send(row);
  });
  server.post("/rules/:rule/next-question", async (request, reply) => {
    const asked = askedOf(request, reply);
    if (asked === undefined) return reply;
    const next = await nextOf({ ...asked, ...besideFacts(request.body) });
    return reply.code(next.asked ? 200 : 422).send(next.told);
  });
  return server;
}

/** The rule, the day and the language of a request; where one is wrong, the reply says so. */
function askedOf(request: FastifyRequest, reply: FastifyReply) {
  const { on: day, lang = "ja" } = request.query as Record<string, unknown>;
  if (lang !== "ja" && lang !== "en") return void reply.code(400).send(refusal("lang", "en"));
  const rule = ruleOf((request.params as Record<string, unknown>).rule);
  if (rule === undefined) return void reply.code(404).send(refusal("rule", lang));
  const on = dayFrom(day);
  if (on === undefined) return void reply.code(400).send(refusal("on", lang));
  return { rule, on, lang: lang as Language };
}
