import type { FastifyReply } from 'fastify';
import { type FieldProblem, PROBLEMS, type Problem, type ProblemCode } from '#contracts/problem.ts';
import type { Language } from '#domain/client.ts';

/**
 * Answers with a refusal, in the language that the caller asks for (German unless said otherwise):
 * `return refuse(reply, 'not-found')`. Every answer that is not 2xx goes out through here.
 */
export function refuse(reply: FastifyReply, code: ProblemCode, fields?: readonly FieldProblem[]) {
  const { status, ...sentences } = PROBLEMS[code];
  const problem: Problem = { code, title: sentences[languageOf(reply)], status };
  if (fields && fields.length > 0) problem.fields = [...fields];
  return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

/** The first of German and English that the caller's `Accept-Language` names. */
export function languageOf({ request }: Pick<FastifyReply, 'request'>): Language {
  const [first] = request.headers['accept-language']?.toLowerCase().match(/\b(de|en)\b/) ?? [];
  return first === 'en' ? 'en' : 'de';
}
