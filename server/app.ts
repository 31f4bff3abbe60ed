import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController } from 'fastify';
import { guardRoutes } from './auth/admission.ts';
import { entraTrust } from './auth/entra.ts';
import { LOCAL_TENANTS, localSignIn } from './auth/local.ts';
import { tokenVerifier } from './auth/token.ts';
import type { App, Context, Surroundings, ZodTypes } from './context.ts';
import { demoClientIds } from './demo/demo-row.ts';
import { demoRoutes } from './demo/routes.ts';
import { acceptJson } from './json-body.ts';
import { LIMITS } from './limits.ts';
import { logRequests } from './log.ts';
import { describeApi } from './openapi.ts';
import { keepRetention } from './privacy/retention.ts';
import { answerBrokenRequest, answerProblems, refuse } from './problems.ts';
import { briefingRoutes } from './routes/briefing.ts';
import { calendarImportRoutes } from './routes/calendar-import.ts';
import { clientRoutes } from './routes/clients.ts';
import { entryRoutes } from './routes/entries.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { exportRoutes } from './routes/export.ts';
import { feedRoutes } from './routes/feed.ts';
import { handoverRoutes } from './routes/handover.ts';
import { healthRoutes } from './routes/health.ts';
import { localTokenRoutes } from './routes/local-token.ts';
import { meRoutes } from './routes/me.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { pageRoutes } from './routes/pages.ts';
import { playbookRoutes } from './routes/playbook.ts';
import { renewalRoutes } from './routes/renewals.ts';
import { reviewRoutes } from './routes/review.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { stageRoutes } from './routes/stage.ts';
import { trackRecordRoutes } from './routes/track-record.ts';
import { trailRoutes } from './routes/trail.ts';
import { workspaceRoutes } from './routes/workspace.ts';
import { secureHeaders } from './security-headers.ts';
import { openTrail } from './trail.ts';
import { validateWithZod } from './validation.ts';

/** Builds the server without listening: START HERE to see what it consists of. */
export async function buildApp(surroundings: Surroundings, limits = LIMITS): Promise<App> {
  const { log, config } = surroundings;
  const app: App = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEBIBYTE,
    requestTimeout: limits.requestMs,
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: limits.sweepMs },
    connectionTimeout: 2 * limits.requestMs,
    // What others say of a caller's address, of TLS and of our own name counts from these alone.
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    genReqId: () => crypto.randomUUID(),
    // A meeting's id may have 400 characters, each of which may be encoded as three.
    routerOptions: { maxParamLength: 1_200 },
    frameworkErrors: (_, __, reply) => refuse(reply, 'not-found'),
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<ZodTypes>();
  acceptJson(app);
  app.setValidatorCompiler(validateWithZod);
  app.setSerializerCompiler(() => JSON.stringify);

  answerProblems(app);
  logRequests(app);
  await secureHeaders(app);
  await app.register(compress, { encodings: ['br', 'gzip'] });
  await app.register(rateLimit, { global: false, max: limits.requestsAMinute, timeWindow: 60_000 });
  await describeApi(app);

  const trail = openTrail(surroundings, tenantsOf(surroundings));
  const context = { ...surroundings, trail };
  const stopRetention = keepRetention(context, tenantsOf(surroundings));
  // Runs when the last request is answered, and before whoever opened the store closes it.
  app.addHook('onClose', async () => {
    await stopRetention();
    await trail.close();
  });
  await openTheDoor(app, context);
  healthRoutes(app, context);
  meRoutes(app, context);
  clientRoutes(app, context, demoClientIds);
  entryRoutes(app, context);
  erasureRoutes(app, context);
  exportRoutes(app, context);
  briefingRoutes(app, context);
  playbookRoutes(app, context);
  stageRoutes(app, context);
  trailRoutes(app, context);
  workspaceRoutes(app, context);
  handoverRoutes(app, context);
  renewalRoutes(app, context);
  reviewRoutes(app, context);
  trackRecordRoutes(app, context);
  signInRoutes(app, context);
  meetingRoutes(app, context);
  calendarImportRoutes(app, context);
  exchangeRoutes(app, context);
  feedRoutes(app, context);
  demoRoutes(app, context);
  await pageRoutes(app, context);
  return app;
}

/** Who is let in: those whom the configured directories know, or the local users. */
async function openTheDoor(app: App, { config, now, log }: Context): Promise<void> {
  if (config.auth.kind === 'entra') {
    guardRoutes(app, tokenVerifier(entraTrust(config.auth, now, log), now));
  } else {
    const signIn = await localSignIn(now);
    guardRoutes(app, tokenVerifier(signIn.trust, now));
    localTokenRoutes(app, signIn);
  }
}

function tenantsOf({ config: { auth } }: Surroundings): readonly string[] {
  return auth.kind === 'entra' ? auth.tenants : LOCAL_TENANTS;
}

const MEBIBYTE = 1024 * 1024;
