import { createCaptureStore } from '../../src/adapters/captures/store.ts';

/** The process of a test: records captures until it is ended, and says each number once it is recorded. */
const [folder = '', name = ''] = process.argv.slice(2);
const store = createCaptureStore(folder);
for (let i = 0; ; i++) {
  const address = `http://outlet.example/${name}/${i}`;
  const recorded = await store.record({
    url: address,
    requested: address,
    capturedAt: '2031-05-01T12:00:00.000Z',
    status: 200,
    purpose: 'page',
    contentType: null,
    etag: null,
    lastModified: null,
    damage: [],
    listing: null,
    bytes: Buffer.from(`${name} ${i} ${'rain '.repeat(20_000)}`),
  });
  if (recorded.kind === 'recorded') process.send?.(i);
}
