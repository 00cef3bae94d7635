import { readFileSync } from 'node:fs';
import type { World } from '../index.ts';
import type { RivalModel } from '../judge/rival-odds.ts';
import type { Reader } from '../read/reader.ts';
import type { ClaimModel } from '../relate/claim-odds.ts';
import { CLAIM_RESOURCES, loadClaimModel } from './claims.ts';
import { loadGazetteer } from './gazetteer.ts';
import { identifyLanguage } from './language.ts';
import { loadNetworkReader, type Natively } from './network.ts';
import { loadRivalModel, RIVAL_RESOURCES } from './rivals.ts';
import { loadRulesReader } from './tagger.ts';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** Which model reads: the network where its library is there, else the rules on a tagger; or the one that is named. */
export interface WorldOptions {
  readonly reader?: 'network' | 'rules';
  /** Wraps every call of native code. A thread that may be stopped needs it. */
  readonly natively?: Natively;
  /** Instead of the model of claims that ships: what trains one has none yet that fits. */
  readonly claims?: ClaimModel;
  /** The same of the model of rival values. */
  readonly rivals?: RivalModel;
}

/**
 * The world of a local run: the shipped models, and the program's name and version as its package states them. Throws where
 * the network is asked for by name and its library is not installed.
 */
export function createWorld({ reader, natively = (call) => call(), claims, rivals }: WorldOptions = {}): World {
  const { name, version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { name: string; version: string };
  const made =
    reader === 'rules'
      ? loadRulesReader()
      : reader === 'network'
        ? loadNetworkReader(natively)
        : readerThatRuns(natively);
  const gazetteer = loadGazetteer();
  return {
    reader: made,
    gazetteer,
    claims: claims ?? loadClaimModel(),
    rivals: rivals ?? loadRivalModel(),
    identify: identifyLanguage,
    program: { name, version },
    resources: { ...made.resources, ...gazetteer.resources, ...CLAIM_RESOURCES, ...RIVAL_RESOURCES },
  };
}

/** The native library is an optional dependency: it may be missing, or not made for this machine. */
function readerThatRuns(natively: Natively): Reader {
  try {
    return loadNetworkReader(natively);
  } catch {
    return loadRulesReader();
  }
}
