import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { Review } from '#contracts/review.ts';
import { Language } from '#domain/client.ts';
import { Instant } from '#domain/envelope.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { reportExcel } from '../exchange/report-excel.ts';
import { reportWord } from '../exchange/report-word.ts';
import { reviewReport } from '../exchange/review-report.ts';
import { languageOf, refuse } from '../problems.ts';
import { ClientInPath } from '../query.ts';
import { readReview } from '../read-review.ts';

const Seen = z.strictObject({ at: z.optional(Instant), language: z.optional(Language) });

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { at?: string; language?: Language } }>;

const FILES = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (review: Review, language: Language) => reportWord(reviewReport(review, language), language),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (review: Review, language: Language) => reportExcel(reviewReport(review, language)),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: async (review: Review) => Buffer.from(JSON.stringify(review, null, 2)),
  },
};

const FILE_NAMES: Record<Language, string> = { de: 'durchsicht', en: 'review' };

/** One client, looked at before a renewal talk: as data for the page, and as a file to take along. */
export function reviewRoutes(app: App, context: Context): void {
  const { now, trail } = context;
  const config = { allow: members };

  app.get(
    '/api/clients/:id/review',
    { config, schema: { params: ClientInPath, querystring: Seen, response: { 200: Review } } },
    async (request, reply) => (await read(request, languageOf(reply))) ?? refuse(reply, 'not-found'),
  );

  for (const ending of ['docx', 'xlsx', 'json'] as const) {
    app.get(
      `/api/clients/:id/review.${ending}`,
      { config, schema: { params: ClientInPath, querystring: Seen } },
      async (request, reply) => {
        const { language = languageOf(reply) } = request.query;
        const review = await read(request, language);
        if (!review) return refuse(reply, 'not-found');
        trail.note(callerOf(request), 'export', review.clientId);
        const { type, write } = FILES[ending];
        const name = `${FILE_NAMES[language]}-${plain(review.name)}${review.day}.${ending}`;
        const file = await write(review, language);
        return reply.header('Content-Disposition', `attachment; filename="${name}"`).type(type).send(file);
      },
    );
  }

  function read(request: Pick<Asked, 'caller' | 'params' | 'query'>, otherwise: Language) {
    const { at = now(), language = otherwise } = request.query;
    return readReview(context, callerOf(request), request.params.id, { at, language });
  }
}

/** A name as part of a file's name: letters, figures and dashes of ASCII, which no system reads as anything else. */
function plain(name: string): string {
  const letters = name
    .replace(/ä/gi, 'ae')
    .replace(/ö/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return letters ? `${letters}-` : '';
}
