import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Decision, decisionFrom, decisionOf, type Workbench } from '../../index.ts';
import type { Asset } from './assets.ts';
import { type Door, guard } from './guard.ts';

/** What the server shows, and to whom. */
export interface Site {
  readonly workbench: Workbench;
  /** Keeps a decision; null where there is no place for one. */
  readonly decide: ((decision: Decision) => void) | null;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly door: Door;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Bytes of a form: a note, an explanation and the passages of a finding, several times over. */
const FORM_BYTES_MAX = 64 * 1024;

/** The workbench as a web application; it needs no port, so tests ask it directly. */
export function createApp({ workbench, decide, assets, door }: Site): Hono {
  const app = new Hono();
  app.use(guard(door));
  app.get('/assets/:path{.+}', (c) => {
    const asset = assets.get(c.req.param('path'));
    return asset
      ? c.body(asset.body, 200, { 'content-type': asset.type })
      : c.json({ ok: false, error: 'no such file', status: 404 }, 404);
  });
  // Browsers ask for it by themselves where a page names no icon, as JSON does not.
  app.get('/favicon.ico', (c) => c.redirect('/assets/icon.svg', 302));
  app.post('/decide', bodyLimit({ maxSize: FORM_BYTES_MAX }), async (c) => {
    const fields = fieldsOf(await c.req.parseBody({ all: true }));
    const decision = decisionOf(decisionFrom(fields, new Date().toISOString()));
    if (decide === null) return c.json({ ok: false, error: 'there is no file for decisions', status: 409 }, 409);
    if (decision === null || decision.author === '')
      return c.json(
        { ok: false, error: 'this is no decision: go back, and give a verdict and your name', status: 400 },
        400,
      );
    decide(decision);
    return c.redirect(backTo(fields.back?.[0]), 303);
  });
  app.get('/export/:name', (c) => {
    const made = workbench.exported(c.req.param('name'));
    if (made === null) return c.json({ ok: false, error: 'there is no such form', status: 404 }, 404);
    // The page that checks itself carries its own policy, in which its one script is named by its digest.
    c.header('content-security-policy', "sandbox; default-src 'none'");
    c.header('content-disposition', `attachment; filename="${made.file}"`);
    return c.body(made.body, 200, { 'content-type': `${made.type}; charset=utf-8` });
  });
  app.get('*', (c) => {
    const asked = decoded(c.req.path);
    if (asked === null) return c.json({ ok: false, error: 'the address is not well formed', status: 400 }, 400);
    const twin = asked.endsWith('.json');
    const saved = asked.endsWith('.html');
    const path = asked.replace(/\.(?:json|html)$/, '').replace(/^\/index$/, '/');
    const { found, page, data, file } = workbench.screen(path, c.req.query());
    if (saved && found) {
      c.header('content-disposition', 'attachment; filename="secondsource.html"');
      c.header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
      return c.body(file(), 200, { 'content-type': HTML });
    }
    return c.body(twin ? data() : page(), found ? 200 : 404, { 'content-type': twin ? JSON_TYPE : HTML });
  });
  app.onError((error, c) => c.json({ ok: false, error: `a bug: ${error.message}`, status: 500 }, 500));
  return app;
}

/** The fields of a form, texts only. */
function fieldsOf(body: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, [value].flat().filter((each) => typeof each === 'string')]),
  );
}

/** An address of this server to go on at: nothing that a form holds leads elsewhere. */
const backTo = (back: string | undefined): string =>
  back && /^\/[\w/.,:%-]*$/.test(back) && !back.startsWith('//') ? back : '/review';

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
