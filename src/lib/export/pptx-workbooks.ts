import { strToU8, type Zippable } from 'fflate';
import { m } from '$lib/paraglide/messages.js';
import type { ChartPanel } from './panel';
import { distances } from './chart-bars-xml';
import { MARKS_ID, marksXml } from './chart-marks-xml';
import { chartXml, lettersOf } from './chart-xml';
import { workbookSheet } from './exhibit-sheets';
import type { FigureExhibit } from './exhibit';
import { notesMasterFirst, notesParagraphs, unzipped, withPart, zipped } from './package-parts';
import type { PlacedPanel } from './pptx-chart';
import type { Sheet, SheetCell, SheetColumn } from './sheet';
import type { SlideTheme } from './slide-theme';
import { toXlsx } from './xlsx';

/** A chart of the deck and the exhibit it was drawn from. */
export interface DrawnPanel extends PlacedPanel {
  exhibit: FigureExhibit;
}

const NOTES_PART = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const CHART_PART = /^ppt\/charts\/chart(\d+)\.xml$/;

/**
 * Puts our charts and their workbooks into a deck, in the order in which they were added. PptxGenJS's own write a stated zero
 * as an empty cell, a blank as an empty point, and know neither whiskers nor worded labels.
 */
export async function embedCharts(
  deck: Uint8Array,
  drawn: readonly DrawnPanel[],
  theme: SlideTheme
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await unzipped(deck);
  const ids = Object.keys(parts)
    .flatMap((path) => CHART_PART.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  if (ids.length !== drawn.length) throw new RangeError(`${ids.length} chart parts for ${drawn.length} charts`);
  const changed: Zippable = { ...parts };
  const marked: Marks[] = [];
  await Promise.all(
    drawn.map(async (one, index) => {
      const id = ids[index];
      changed[`ppt/charts/chart${id}.xml`] = strToU8(chartXml(one.panel, theme, one.narrow));
      const marks = marksXml(one.panel, lettersOf(one.panel, theme, one.narrow), theme, one.narrow);
      if (marks !== '') marked.push({ chart: `chart${id}`, drawing: `ppt/drawings/drawing${id}.xml`, xml: marks });
      changed[`ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`] = await chartWorkbook(one);
    })
  );
  const notes = Object.keys(parts).filter((path) => NOTES_PART.test(path));
  const told = notes.reduce((all, path) => withPart(all, path, notesParagraphs), withMarks(changed, marked));
  return zipped(withPart(told, 'ppt/presentation.xml', notesMasterFirst));
}

interface Marks {
  readonly chart: string;
  /** The part's path. */
  readonly drawing: string;
  readonly xml: string;
}

const MARKS_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml';
const MARKS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartUserShapes';

/** The drawings over charts as parts of the deck, each related to its chart. */
function withMarks(parts: Zippable, marked: readonly Marks[]): Zippable {
  const types = marked.map(({ drawing }) => `<Override PartName="/${drawing}" ContentType="${MARKS_TYPE}"/>`).join('');
  return marked.reduce(
    (all, { chart, drawing, xml }) => {
      const target = drawing.replace('ppt/', '../');
      const relation = `<Relationship Id="${MARKS_ID}" Type="${MARKS_RELATION}" Target="${target}"/>`;
      return {
        ...withPart(all, `ppt/charts/_rels/${chart}.xml.rels`, (rels) =>
          rels.replace('</Relationships>', `${relation}</Relationships>`)
        ),
        [drawing]: strToU8(xml)
      };
    },
    withPart(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${types}</Types>`))
  );
}

/** Sheet1 as the chart refers to it; the second sheet is for the reader, and has every row of the exhibit, or of the page of it that is drawn. */
function chartWorkbook({ panel, exhibit }: DrawnPanel): Promise<Uint8Array> {
  const own = panel.places ? onlyOf(exhibit, panel.places) : exhibit;
  return toXlsx([panelSheet(panel), workbookSheet(own, m.export_sheet_states())]);
}

const onlyOf = (exhibit: FigureExhibit, places: readonly number[]): FigureExhibit => ({
  ...exhibit,
  categories: places.flatMap((place) => exhibit.categories[place] ?? []),
  series: exhibit.series.map((one) => ({ ...one, figures: places.flatMap((place) => one.figures[place] ?? []) })),
  unreported: []
});

/** Labels in A and a series a column from B; after them, where there are whiskers, how far they go. */
export function panelSheet(panel: ChartPanel): Sheet {
  const [middle] = panel.series;
  const spread = panel.series.filter(({ look }) => look === 'spread');
  const lengths = middle ? spread.map((series) => ({ name: series.name, values: distances(middle, series) })) : [];
  const columns = [
    ...panel.series,
    ...lengths.map(({ name, values }) => ({ name: m.export_whisker({ name }), values }))
  ];
  return {
    name: 'Sheet1',
    columns: [
      { header: m.export_column_body(), type: 'text' },
      ...columns.map(({ name }): SheetColumn => ({ header: name, type: 'number' }))
    ],
    rows: panel.labels.map((label, row): SheetCell[] => [label, ...columns.map(({ values }) => values[row] ?? null)]),
    plain: true
  };
}
