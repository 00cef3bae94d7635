import type { Article, ArticleId, Capture, Decision, ExportName, Lead, Place, Problem, RawInput } from '../../index.ts';

/** What an engine is asked to do. All of it is plain data, so that it can cross into another thread. */
export type Job = OpenJob | ReadJob | CompareJob;

/** Bytes that came from outside, or words that a feed carried. */
export type Opening =
  | {
      readonly kind: 'input';
      readonly input: RawInput;
      /** Whether what a feed or sitemap points at will be followed; else its items are read as far as they carry words. */
      readonly follow: boolean;
    }
  | { readonly kind: 'capture'; readonly capture: Capture };

/** Make articles of an input: decode it, find the story, type the furniture. */
export interface OpenJob {
  readonly kind: 'open';
  readonly what: Opening;
  readonly stated: StatedArguments;
  /** Articles of this input that need not be made again, by their order: a job that was stopped goes on after them. */
  readonly skip: number;
}

/** Make articles of an input and say of each who says what, printed. */
export interface ReadJob {
  readonly kind: 'read';
  readonly what: Opening;
  readonly stated: StatedArguments;
  readonly skip: number;
  readonly form: ReadForm;
  /** The user's own places, which win over those of the gazetteer. */
  readonly places?: readonly Place[];
}

/** Compare articles that were opened before, each once and as many as a dossier holds, and print the dossier. */
export interface CompareJob {
  readonly kind: 'compare';
  readonly articles: readonly OpenedArticle[];
  readonly problems: readonly Problem[];
  readonly forms: readonly DossierForm[];
  readonly places?: readonly Place[];
  /** What persons decided about earlier runs. */
  readonly decisions?: readonly Decision[];
}

/** `--outlet` and `--published` as they were written, `file=value`; they are matched with each source as it comes. */
export interface StatedArguments {
  readonly outlets: readonly string[];
  readonly published: readonly string[];
}

export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

export type ReadForm = { readonly kind: 'nl' | 'json' } | ({ readonly kind: 'text' } & Look);
export type DossierForm = { readonly kind: ExportName } | ({ readonly kind: 'text' } & Look);

export interface OpenedArticle {
  readonly id: ArticleId;
  readonly source: string;
  readonly value: Article;
  readonly problems: readonly Problem[];
}

/** What an engine answers, in the order of the input. */
export type Reply =
  /** An article is begun; from here its time counts. `at` is its order within the input. */
  | { readonly kind: 'begins'; readonly at: number; readonly source: string; readonly stage: Stage }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'lead'; readonly lead: Lead }
  | { readonly kind: 'article'; readonly at: number; readonly article: OpenedArticle }
  | {
      readonly kind: 'line';
      readonly at: number;
      readonly id: ArticleId;
      readonly source: string;
      readonly text: string;
    }
  /** A piece of one of the forms that were asked for, by its order among them. The pieces of a form come one after the other. */
  | { readonly kind: 'printed'; readonly form: number; readonly text: string; readonly last: boolean }
  | { readonly kind: 'dossier'; readonly compared: number }
  /** An article tripped a bug of ours. It costs no other. */
  | { readonly kind: 'bug'; readonly at: number; readonly source: string; readonly why: string };

/** `parse` is the work on bytes of strangers, held short; `analyse` is ours on the text that came of it. */
export type Stage = 'parse' | 'analyse' | 'compare';

/**
 * Does jobs. Two are there: in this thread, for tests and small tools, and in threads of their own with limits, for
 * everything that strangers' bytes go through. Both give the same replies for the same job, but for what the limits stop.
 */
export interface Engine {
  run(job: Job): AsyncIterable<Reply>;
  close(): Promise<void>;
}
