import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetricRecord, PlaceholderRecord } from '$extractors/records';
import { headingsOf } from './reader-headings';
import { marksOf, paragraphsOf } from './reader-text';

const text = '青禾县2023年工作总结\n\n  一、受理情况\n全年受理12件，办结XX件。\n其中网上8件。\n';

function metric(words: string, more: Partial<MetricRecord> = {}): MetricRecord {
  const start = text.indexOf(words);
  return {
    record: 'metric',
    id: `m:${words}${more.name ?? ''}`,
    report: 'r',
    source: 's',
    start,
    end: start + words.length,
    text: words,
    value: 1,
    value_high: null,
    unit: '件',
    bound: 'exact',
    name: words,
    indicator: null,
    headline: false,
    period: null,
    subject: null,
    kind: 'count',
    status: 'actual',
    placeholder: false,
    zero: false,
    parent: null,
    section: '',
    rule: '',
    confidence: 1,
    ...more
  };
}

const blank = (words: string, type: PlaceholderRecord['type']): PlaceholderRecord => {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    record: 'placeholder',
    id: `p:${words}`,
    report: 'r',
    source: 's',
    start,
    end,
    text: words,
    type,
    context: '',
    metric: null
  };
};

const whole = { start: 0, end: text.length };

describe('marks', () => {
  test.each<[string, Partial<MetricRecord>, string]>([
    ['a figure', {}, 'stated'],
    ['a zero, printed or in words', { value: 0 }, 'zero'],
    ['a target', { status: 'plan' }, 'plan'],
    ['a figure left out', { value: null, placeholder: true }, 'placeholder']
  ])('%s has a look of its own', (_title, more, kind) => {
    expect(marksOf([metric('12件', more)], [])[0]?.kind).toBe(kind);
  });

  test('two metrics on one figure are one mark with both records', () => {
    const marks = marksOf([metric('12件', { name: '受理' }), metric('12件', { name: '办理' })], []);
    expect(marks.map(({ records }) => records)).toEqual([['m:12件受理', 'm:12件办理']]);
  });

  test('the placeholder inside a figure joins the figure’s mark', () => {
    const marks = marksOf([metric('XX件', { value: null, placeholder: true })], [blank('XX', 'figure')]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ kind: 'placeholder', records: ['m:XX件', 'p:XX'] });
  });
});

describe('paragraphs', () => {
  test('blank lines and margins are left out, offsets stay the source’s', () => {
    const paragraphs = paragraphsOf(text, whole, [], []);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      '青禾县2023年工作总结',
      '一、受理情况',
      '全年受理12件，办结XX件。',
      '其中网上8件。'
    ]);
  });

  test('a finding over two lines is in both, and parts no mark', () => {
    const start = text.indexOf('2件');
    const finding = { id: 'f', start, end: text.indexOf('8件') + 2 };
    const pieces = paragraphsOf(text, whole, marksOf([metric('12件'), metric('8件')], []), [finding]).flatMap(
      (paragraph) => paragraph.pieces
    );
    expect(pieces.filter(({ findings }) => findings.length > 0).map((piece) => piece.text)).toEqual([
      '12件',
      '，办结XX件。',
      '其中网上',
      '8件'
    ]);
  });

  test('whatever the spans, the pieces of a paragraph are its text without gap or overlap', () => {
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 5 }), (figures, found) => {
        const marks = marksOf(
          figures.map((own, index) => ({ ...metric('12件'), ...own, id: String(index) })),
          []
        );
        const findings = found.map((own, index) => ({ ...own, id: `f${index}` }));
        for (const { start, end, pieces } of paragraphsOf(text, whole, marks, findings)) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
          expect(pieces.every((piece) => text.slice(piece.start, piece.end) === piece.text)).toBe(true);
        }
      })
    );
  });
});

test('headings are found where extraction finds them, placed in the source text', () => {
  const source = `前文\n${text}`;
  const [heading, ...others] = headingsOf(source, { start: 3, end: source.length, title: '青禾县2023年工作总结' });
  expect(others).toEqual([]);
  expect(heading).toMatchObject({ depth: 1, title: '受理情况' });
  expect(source.slice(heading?.start, heading?.end)).toBe('一、受理情况');
});

describe('what a download site put in', () => {
  const marked = '青禾县2023年工作总结\n编发简报3##paidbegin##期，阅读9次。\n';
  const foreign = [{ start: marked.indexOf('##'), end: marked.lastIndexOf('##') + 2 }];
  const start = marked.indexOf('3#');
  const mark = { start, end: marked.indexOf('，'), kind: 'stated' as const, records: ['m'] };
  const paragraphs = paragraphsOf(
    marked,
    { start: 0, end: marked.length, title: '青禾县2023年工作总结' },
    [mark],
    [],
    foreign
  );

  test('is told apart within one mark, and nothing of the text is lost', () => {
    const figure = paragraphs[1]?.pieces.find((piece) => piece.mark !== null);
    expect(figure?.runs.map(({ text, foreign }) => [text, foreign])).toEqual([
      ['3', false],
      ['##paidbegin##', true],
      ['期', false]
    ]);
    const whole = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs.map(({ text }) => text)));
    expect(whole.join('')).toBe(marked.replaceAll('\n', ''));
  });

  test('the lines of the title are known, over one line or two', () => {
    expect(paragraphs.map(({ title }) => title)).toEqual([true, false]);
    const two = '青禾县\n2023年工作总结\n正文。\n';
    const span = { start: 0, end: two.length, title: '青禾县2023年工作总结' };
    expect(paragraphsOf(two, span, [], []).map(({ title }) => title)).toEqual([true, true, false]);
    expect(paragraphsOf(two, { ...span, title: '另一个题目' }, [], []).map(({ title }) => title)).toEqual([
      false,
      false,
      false
    ]);
  });
});
