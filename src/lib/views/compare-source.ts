import type { EffectiveMetric, EffectiveView } from '$lib/library/effective-view';
import type { AgencyLevel } from '$extractors/records';
import { groupBy } from '$lib/collections/group-by';
import { compareModel } from './compare';
import { foldText } from './compare-facts';
import type { CompareModel } from './compare-model';
import type { CompareSpec } from './compare-spec';
import type { SqlLibrary } from './compare-sql';
import type { NameGroup } from './name-groups';
import type { Asking } from './sql-counts';

/**
 * Up to this number of reports a comparison is filled in the page, at once: measured at 20,000 reports, 3 to 12 ms a thousand.
 * Beyond it DuckDB does the work.
 */
export const IN_MEMORY = 2000;

export interface AskOptions {
  readonly signal?: AbortSignal;
}

export interface BodyChoice {
  readonly body: string;
  readonly label: string;
  readonly level: AgencyLevel;
  readonly reports: number;
}

/** Where pages, exports and the 汇报夹 have their comparisons from. Rejects with AppFailure: `query_cancelled`, `query_failed`, `database_unavailable`. */
export interface CompareSource {
  /** The comparison, where it is to be had without waiting: of a library that fits the page. */
  now(spec: CompareSpec): CompareModel | null;
  /** `all`: no paging, for exports. */
  compare(spec: CompareSpec, options?: AskOptions & { readonly all?: boolean }): Promise<CompareModel>;
  /** Free names that hold the text, grouped into suggested synonyms, most reports first; at most 60 groups. */
  names(text: string, options?: AskOptions): Promise<readonly NameGroup[]>;
  /** Bodies whose name holds the text, at most 60, most reports first. */
  bodies(text: string, options?: AskOptions): Promise<readonly BodyChoice[]>;
  /** What to call a body. */
  labelOf(body: string): string;
  /** Metrics by id, in the order of the ids; what there is no longer is left out. */
  records(report: string, ids: readonly string[]): readonly EffectiveMetric[];
}

const MOST_BODIES = 60;

/** The library as it is now, from memory or through the database, whichever is quicker. `most`: reports that memory answers for. */
export function librarySource(view: () => EffectiveView, database: Asking, most = IN_MEMORY): CompareSource {
  let counted: { of: EffectiveView; library: Promise<SqlLibrary> } | null = null;
  const sql = () => import('./compare-sql');
  const small = () => view().reports.length <= most;

  /** Counted once a revision, and for whoever asks: one question that is called off does not end it for the next. */
  async function libraryOf(of: EffectiveView): Promise<SqlLibrary> {
    if (counted?.of !== of) counted = { of, library: sql().then(({ compareLibrary }) => compareLibrary(database, of)) };
    const { library } = counted;
    try {
      return await library;
    } catch (caught) {
      if (counted?.library === library) counted = null;
      throw caught;
    }
  }

  return {
    now: (spec) => (small() ? compareModel(view(), spec) : null),
    async compare(spec, options = {}) {
      if (small()) return compareModel(view(), spec, options);
      const [{ compareModelFromSql }, library] = await Promise.all([sql(), libraryOf(view())]);
      return compareModelFromSql(database, library, spec, options);
    },
    async names(text, options = {}) {
      const { namesFromMemory, namesFromSql } = await import('./names');
      return small() ? namesFromMemory(view(), text) : namesFromSql(database, text, options);
    },
    bodies: (text) => Promise.resolve(bodiesOf(view(), text)),
    labelOf(body) {
      const { roster, reports } = view();
      const named = roster.find(({ id }) => id === body)?.name;
      return named ?? reports.find((report) => report.body === body)?.label ?? body;
    },
    records(report, ids) {
      const own = new Map((view().metricsOf.get(report) ?? []).map((metric) => [metric.id, metric]));
      return ids.flatMap((id) => own.get(id) ?? []);
    }
  };
}

function bodiesOf({ reports }: EffectiveView, text: string): BodyChoice[] {
  const wanted = foldText(text.trim());
  const found = groupBy(
    reports.filter(({ label, agency, body }) => foldText(`${label}\n${agency ?? ''}\n${body}`).includes(wanted)),
    ({ body }) => body
  );
  return [...found]
    .flatMap(([body, own]) => {
      const latest = own.at(-1);
      return latest ? [{ body, label: latest.label, level: latest.agency_level, reports: own.length }] : [];
    })
    .sort((a, b) => b.reports - a.reports)
    .slice(0, MOST_BODIES);
}
