import type { Article, Capture, Digest, Opened, Outcome, Problem, ReadLine, World } from '../../index.ts';
import {
  acquireEach,
  cleanCapture,
  compareArticles,
  exportPieces,
  openInput,
  readArticle,
  renderReading,
  renderText,
  together,
  withPlaces,
} from '../../index.ts';
import type {
  CompareJob,
  DossierForm,
  Job,
  Opening,
  OpenJob,
  ReadForm,
  ReadJob,
  Reply,
  StatedArguments,
} from './messages.ts';
import { statedFor } from './stated.ts';

/** The library as the jobs use it, so that tests of a face can put a few lines in its place. */
export interface Library {
  readonly openInput: typeof openInput;
  readonly acquireEach: typeof acquireEach;
  readonly cleanCapture: typeof cleanCapture;
  readonly readArticle: typeof readArticle;
  readonly compareArticles: typeof compareArticles;
  readonly renderText: typeof renderText;
  readonly renderReading: typeof renderReading;
  readonly exportPieces: typeof exportPieces;
}

export const LIBRARY: Library = {
  openInput,
  acquireEach,
  cleanCapture,
  readArticle,
  compareArticles,
  renderText,
  renderReading,
  exportPieces,
};

/** What the jobs need besides the library. The world is made when the first article needs it: its models take a while. */
export interface Surroundings {
  readonly digest: Digest;
  readonly world: () => World;
}

/** The replies to a job, one after the other, as the work goes on. Nothing that an input holds makes it throw. */
export function* repliesTo(job: Job, library: Library, around: Surroundings): Generator<Reply> {
  switch (job.kind) {
    case 'open':
    case 'read':
      yield* articlesOf(job, library, around);
      return;
    case 'compare':
      yield* compared(job, around.digest, library, withPlaces(job.places ?? [], around.world()));
      return;
    default:
      job satisfies never;
  }
}

function* articlesOf(job: OpenJob | ReadJob, library: Library, around: Surroundings): Generator<Reply> {
  const name = job.what.kind === 'input' ? job.what.input.source : job.what.capture.source;
  yield { kind: 'begins', at: -1, source: name, stage: 'parse' };
  const { value, problems } = opened(job.what, library, around.digest);
  const own = (job.kind === 'read' ? job.places : null) ?? [];
  let made: World | undefined;
  const world = (): World => {
    made ??= withPlaces(own, around.world());
    return made;
  };
  const byArticle = Map.groupBy(problems, ({ article }) => article);
  // What was wrong with the input as a whole was told when the job ran for the first time.
  const whole = job.skip === 0 ? (byArticle.get(null) ?? []) : [];
  if (whole.length > 0) yield { kind: 'problems', problems: whole };
  for (const [at, capture] of value.captures.entries()) {
    if (at < job.skip) continue;
    const { source } = capture;
    yield { kind: 'begins', at, source, stage: 'parse' };
    try {
      const article = cleaned(capture, byArticle.get(capture.id) ?? [], job.stated, library, around.world());
      if (job.kind === 'open') yield { kind: 'article', at, article: { id: capture.id, source, ...article } };
      else {
        yield { kind: 'begins', at, source, stage: 'analyse' };
        const line = library.readArticle(article, world());
        yield { kind: 'line', at, id: capture.id, source, text: printed({ ...line, id: source }, job.form, library) };
      }
    } catch (error) {
      yield { kind: 'bug', at, source, why: error instanceof Error ? error.message : String(error) };
    }
  }
  for (const lead of value.leads) yield { kind: 'lead', lead };
}

function opened(what: Opening, library: Library, digest: Digest): Outcome<Opened> {
  if (what.kind === 'capture') return { value: { captures: [what.capture], leads: [] }, problems: [] };
  if (what.follow) return library.openInput(what.input, digest);
  const { value, problems } = library.acquireEach(what.input, digest);
  return { value: { captures: value, leads: [] }, problems };
}

/** The article of a capture, with what was wrong with its bytes before what its text lacks. */
function cleaned(
  capture: Capture,
  before: readonly Problem[],
  { outlets, published }: StatedArguments,
  library: Library,
  world: World,
): Outcome<Article> {
  const { source } = capture;
  const options = { outlets: statedFor(source, outlets), published: statedFor(source, published) };
  const { value, problems } = library.cleanCapture(capture, options, world);
  return { value, problems: [...before, ...problems] };
}

function printed(line: ReadLine, form: ReadForm, library: Library): string {
  switch (form.kind) {
    case 'nl':
      return `${JSON.stringify(line)}\n`;
    case 'json':
      // Strings hold no raw line breaks in JSON, so every line break is one of the layout.
      return JSON.stringify(line, null, 2).replaceAll(/^/gm, '  ');
    case 'text':
      return library.renderReading(line, form);
    default:
      return form satisfies never;
  }
}

function* compared(
  { articles, problems, forms, decisions }: CompareJob,
  digest: Digest,
  library: Library,
  world: World,
): Generator<Reply> {
  const within = together(articles);
  const dossier = library.compareArticles(within.value, [...problems, ...within.problems], world, decisions);
  const piecesOf = (form: DossierForm): Iterable<string> => {
    switch (form.kind) {
      case 'text':
        return [library.renderText(dossier, form)];
      default:
        return library.exportPieces(form.kind, dossier, digest);
    }
  };
  for (const [at, form] of forms.entries()) {
    for (const text of piecesOf(form)) yield { kind: 'printed', form: at, text, last: false };
    yield { kind: 'printed', form: at, text: '', last: true };
  }
  yield { kind: 'dossier', compared: dossier.articles.length };
}
