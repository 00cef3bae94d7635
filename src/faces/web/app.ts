import { Hono } from 'hono';
import type { Workbench } from '../../index.ts';
import type { Asset } from './assets.ts';
import { type Door, guard } from './guard.ts';

/** What the server shows, and to whom. */
export interface Site {
  readonly workbench: () => Workbench;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly door: Door;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The workbench as a web application; it needs no port, so tests ask it directly. */
export function createApp({ workbench, assets, door }: Site): Hono {
  const app = new Hono();
  app.use(guard(door));
  app.get('/assets/:path{.+}', (c) => {
    const asset = assets.get(c.req.param('path'));
    return asset
      ? c.body(asset.body, 200, { 'content-type': asset.type })
      : c.json({ ok: false, error: 'no such file', status: 404 }, 404);
  });
  app.get('*', (c) => {
    const asked = decoded(c.req.path);
    if (asked === null) return c.json({ ok: false, error: 'the address is not well formed', status: 400 }, 400);
    const twin = asked.endsWith('.json');
    const path = twin ? asked.slice(0, -'.json'.length).replace(/^\/index$/, '/') : asked;
    const { found, page, data } = workbench().screen(path, c.req.query());
    return c.body(twin ? data() : page(), found ? 200 : 404, { 'content-type': twin ? JSON_TYPE : HTML });
  });
  app.onError((error, c) => c.json({ ok: false, error: `a bug: ${error.message}`, status: 500 }, 500));
  return app;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
