// A web service that answers when a plan may be carried out. Bodies are checked by the schemas as Standard Schemas.
//   npm install espa-jp zod fastify && node examples/fastify-endpoint.mjs 3000
import { formatCitation, formatDate, issuesOf, ReviewRecord, reviewTimeline } from "espa-jp";
import Fastify from "fastify";

export const app = Fastify();

app.setValidatorCompiler(({ schema }) => (data) => {
  const checked = schema["~standard"].validate(data);
  if (checked.issues === undefined) return { value: checked.value };
  return { error: Object.assign(new Error("invalid record"), { statusCode: 422, issues: issuesOf(checked) }) };
});

const language = (request) => (request.headers["accept-language"]?.startsWith("en") ? "en" : "ja");

app.setErrorHandler((error, request, reply) => {
  const lang = language(request);
  const issues = (error.issues ?? []).map(({ code, path, message, basis }) => ({
    code,
    path,
    message: message[lang],
    ...(basis && { basis: formatCitation(basis, lang) }),
  }));
  return reply.status(error.statusCode ?? 500).send({ issues });
});

app.post("/reviews", { schema: { body: ReviewRecord } }, (request) => {
  const lang = language(request);
  const { facts, on, id } = request.body;
  const review = reviewTimeline(facts, on);
  return {
    id,
    state: review.state,
    prohibitedThrough: review.prohibitedThrough && formatDate(review.prohibitedThrough, lang),
    mayIntroduceFrom: review.mayIntroduceFrom && formatDate(review.mayIntroduceFrom, lang),
    days: (review.boundaries ?? []).map((one) => ({
      date: one.date,
      what: one.what[lang],
      ...(one.basis && { basis: formatCitation(one.basis, lang) }),
    })),
  };
});

const port = Number(process.argv[2]);
if (port > 0) console.log(await app.listen({ port }));
else {
  // Without a port it asks itself once.
  const ask = async (payload, lang) => {
    const headers = { "accept-language": lang };
    const answer = await app.inject({ method: "POST", url: "/reviews", headers, payload });
    console.log(answer.statusCode, answer.body);
  };
  await ask({ id: "in-time", facts: { receivedOn: "2026-04-01" }, on: "2026-04-02" }, "en");
  await ask({ id: "in-time", facts: { receivedOn: "2026-04-01" }, on: "2026-04-02" }, "ja");
  await ask({ id: "too-late", facts: { receivedOn: "2026-04-01", recommendedOn: "2026-05-01" }, on: "2026-05-07" }, "en");
  await app.close();
}
