import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createNetworkReader, type Graph, type ModelLabels } from '../read/network-reader.ts';
import type { Reader } from '../read/reader.ts';
import { loadTagger, TAGGER_RESOURCES } from './tagger.ts';

/** `src/adapters` and `dist/adapters` lie at the same depth, so the same address serves both. */
const MODEL = new URL('../../models/reader-en/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, MODEL));

/** Runs a call of native code. */
export type Natively = <T>(call: () => T) => T;

/** Loads the reader network that ships with the package; throws where the native library or a file of it is missing. */
export function loadNetworkReader(natively: Natively): Reader {
  const open = natively(() => graphs(natively));
  const reader = createNetworkReader({
    labels: JSON.parse(readFileSync(pathOf('labels.json'), 'utf8')) as ModelLabels,
    words: readFileSync(pathOf('words.txt'), 'utf8'),
    encoder: open(pathOf('encoder.onnx')),
    linker: open(pathOf('linker.onnx')),
    tagger: loadTagger(),
  });
  return { ...reader, resources: { ...reader.resources, ...TAGGER_RESOURCES } };
}

/** The native side of onnxruntime-node, as its `dist/binding.js` hands it to the public, asynchronous session. */
interface Binding {
  initOrt(): void;
  readonly binding: {
    readonly InferenceSession: new () => {
      loadModel(path: string, options: object): void;
      run(feeds: object, fetches: object, options: object): Record<string, { readonly data: Float32Array }>;
    };
  };
}

interface Common {
  readonly Tensor: new (type: string, data: Float32Array | Int32Array, dims: readonly number[]) => object;
}

/** One thread, and memory given back: an article is small, and workers share the machine. */
const OPTIONS = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableMemPattern: false,
  enableCpuMemArena: false,
} as const;

/**
 * Opens graphs with the native library; throws where it is not installed or does not fit this machine. The public session of
 * onnxruntime-node runs the same call on the same thread and only answers in a promise; the rooms are synchronous, so the
 * call is made directly. The version is pinned, and a test runs every output.
 */
function graphs(natively: Natively): (path: string) => Graph {
  const require = createRequire(import.meta.url);
  const { binding, initOrt } = require('onnxruntime-node/dist/binding.js') as Binding;
  const { Tensor } = createRequire(require.resolve('onnxruntime-node'))('onnxruntime-common') as Common;
  initOrt();
  return (path) => {
    const session = new binding.InferenceSession();
    natively(() => session.loadModel(path, OPTIONS));
    return {
      run: (inputs, outputs) => {
        const feeds = Object.fromEntries(
          Object.entries(inputs).map(([name, { type, data, dims }]) => [name, new Tensor(type, data, dims)]),
        );
        const wanted = Object.fromEntries(outputs.map((name) => [name, null]));
        const results = natively(() => session.run(feeds, wanted, {}));
        return Object.fromEntries(outputs.map((name) => [name, results[name]?.data ?? new Float32Array(0)]));
      },
    };
  };
}
