import swagger from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import * as z from 'zod/mini';
import * as contract from '#contracts/api.ts';
import { BaseRates } from '#contracts/base-rates.ts';
import { Calibration } from '#contracts/calibration.ts';
import * as exchange from '#contracts/exchange.ts';
import * as feed from '#contracts/feed.ts';
import { HandedOver, Handover, HandoverList } from '#contracts/handover.ts';
import { PlaybookVersions } from '#contracts/playbook.ts';
import * as privacy from '#contracts/privacy.ts';
import { Problem } from '#contracts/problem.ts';
import { Renewals } from '#contracts/renewals.ts';
import { Review } from '#contracts/review.ts';
import { SignIn } from '#contracts/sign-in.ts';
import { TrailPage, TrailRecord } from '#contracts/trail.ts';
import { Briefing } from '#domain/coaching/briefing.ts';
import { OwnPlaybook, PlaybookDraft } from '#domain/coaching/own-playbook.ts';
import { Dossier } from '#domain/dossier.ts';
import { Entry, RecordedEntry } from '#domain/entry.ts';
import { Stage } from '#domain/stage.ts';
import { anyone } from './auth/policy.ts';
import type { App } from './context.ts';

/** Schemas that the description names once and refers to. */
const NAMED = {
  ...contract,
  ...exchange,
  ...feed,
  ...privacy,
  Problem,
  Briefing,
  Dossier,
  Entry,
  RecordedEntry,
  SignIn,
  Stage,
  OwnPlaybook,
  PlaybookDraft,
  PlaybookVersions,
  Handover,
  HandedOver,
  HandoverList,
  TrailPage,
  TrailRecord,
  Renewals,
  Review,
  BaseRates,
  Calibration,
};

const COMPONENTS = '#/components/schemas/';

/** Describes the API from the same schemas that check it, at `/api/openapi.json`. */
export async function describeApi(app: App): Promise<void> {
  const registry = namedSchemas();
  const asJson = (schema: unknown) => {
    if (!(schema instanceof z.ZodMiniType)) return schema;
    const name = registry.get(schema)?.id;
    return name ? { $ref: COMPONENTS + name } : z.toJSONSchema(schema, { io: 'input' });
  };
  // Made when first asked for, which keeps the start quick.
  let description: object | undefined;
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Augenhöhe', version: '1.0.0' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({
      url,
      schema: {
        ...describe(schema, asJson),
        ...(route.config?.allow !== anyone && { security: [{ bearer: [] }] }),
      },
    }),
  });
  app.get('/api/openapi.json', { config: { allow: anyone }, schema: { hide: true } }, async () => {
    description ??= withSchemas(app.swagger(), registry);
    return description;
  });
}

type Registry = z.core.$ZodRegistry<{ id: string }>;

function namedSchemas(): Registry {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) {
    if (schema instanceof z.ZodMiniType && !registry.has(schema)) registry.add(schema, { id });
  }
  return registry;
}

function withSchemas(document: object, registry: Registry): object {
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => COMPONENTS + id });
  const plain = Object.entries(schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema]);
  const components = 'components' in document ? document.components : {};
  return { ...document, components: { ...Object(components), schemas: Object.fromEntries(plain) } };
}

/** The schema of a route in JSON Schema, with what it answers when it refuses. */
function describe(
  { body, params, querystring, response, ...rest }: FastifySchema,
  asJson: (schema: unknown) => unknown,
) {
  const answers = Object.entries(response ?? {}).map(([status, schema]) => [status, asJson(schema)]);
  return {
    ...rest,
    ...(body ? { body: asJson(body) } : {}),
    ...(params ? { params: asJson(params) } : {}),
    ...(querystring ? { querystring: asJson(querystring) } : {}),
    response: { ...Object.fromEntries(answers), default: asJson(Problem) },
  };
}
