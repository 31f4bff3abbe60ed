import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply } from 'fastify';
import type { FieldProblem, Problem } from '#contracts/problem.ts';
import { PROBLEMS, type ProblemCode } from '#contracts/problems.ts';
import type { Language } from '#domain/client.ts';
import type { App } from './context.ts';
import { fieldProblems, unfit } from './field-problems.ts';
import { TooDeep } from './json-body.ts';
import { StoreUnavailable } from './storage/ledger-store.ts';
import { InvalidInput } from './validation.ts';

/**
 * Answers with a refusal, in the language that the caller asks for (German unless said otherwise):
 * `return refuse(reply, 'not-found')`. Every answer that is not 2xx or 304 goes out through here.
 */
export function refuse(reply: FastifyReply, code: ProblemCode, fields: readonly FieldProblem[] = []) {
  const { status, ...sentences } = PROBLEMS[code];
  const problem: Problem = { code, title: sentences[languageOf(reply)], status };
  if (fields.length > 0) problem.fields = [...fields];
  return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

/** A refusal because of one field of the query or the body. */
export function refuseField(reply: FastifyReply, code: ProblemCode, path: string) {
  const language = languageOf(reply);
  const message = code === 'invalid-input' ? unfit(language) : PROBLEMS[code][language];
  return refuse(reply, code, [{ path, message }]);
}

/** German or English, whichever the caller's `Accept-Language` names first. */
export function languageOf({ request }: Pick<FastifyReply, 'request'>): Language {
  const [, first] = request.headers['accept-language']?.match(/(?:^|[\s,])(de|en)\b/i) ?? [];
  return first?.toLowerCase() === 'en' ? 'en' : 'de';
}

/** Turns everything that goes wrong below a route into a refusal; only what nobody expected is logged. */
export function answerProblems(app: App): void {
  app.setNotFoundHandler((_, reply) => refuse(reply, 'not-found'));
  app.setErrorHandler((error: FastifyError | InvalidInput, request, reply) => {
    if (error instanceof InvalidInput) {
      return refuse(reply, 'invalid-input', fieldProblems(error.issues, languageOf(reply)));
    }
    const code = codeOf(error);
    if (PROBLEMS[code].status >= 500) request.log.error({ err: error }, 'request failed');
    return refuse(reply, code);
  });
}

/** Answers what is no HTTP request at all, or took too long to become one. */
export function answerBrokenRequest({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, reason] = BROKEN[code ?? ''] ?? [400, 'Bad Request'];
  const body = JSON.stringify({ code: 'invalid-input', title: reason, status } satisfies Problem);
  const head = `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/problem+json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`${head}\r\n\r\n${body}`);
}

const BROKEN: Record<string, [status: number, reason: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** The code for an error of Fastify or its plugins. */
function codeOf(error: FastifyError): ProblemCode {
  if (error instanceof StoreUnavailable) return 'store-unavailable';
  if (error instanceof TooDeep) return 'too-deep';
  const { statusCode = 500, code, name } = error;
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY')
    return 'invalid-json';
  if (name === 'SyntaxError' && statusCode === 400) return 'invalid-json';
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'wrong-content-type';
  if (statusCode === 403 || statusCode === 404) return 'not-found';
  return statusCode >= 400 && statusCode < 500 ? 'invalid-input' : 'internal-error';
}
