import type { App } from './context.ts';

/** The deepest body that means anything here has half of this. */
const DEEPEST = 20;

/** A body of lists in lists and objects in objects, on its way to `problems.ts`. */
export class TooDeep extends Error {}

/** Bodies are JSON without `__proto__` and `constructor.prototype`, and nested no deeper than anything we know. */
export function acceptJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Looked at before it is parsed, so that no code of ours ever walks down it.
    if (depthOf(body) > DEEPEST) return done(new TooDeep());
    void parse(request, body, done);
  });
}

/** How many brackets are open at once at most; those inside texts do not count. */
function depthOf(json: string): number {
  let open = 0;
  let deepest = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    if (mark === '"') isText = !isText;
    else if (isText && mark === '\\') at += 1;
    else if (!isText && (mark === '[' || mark === '{')) deepest = Math.max(deepest, ++open);
    else if (!isText && (mark === ']' || mark === '}')) open -= 1;
  }
  return deepest;
}
