import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { AGENCY_LEVELS, extract, REPORT_TYPES } from '../../extractors/index';
import type { ExtractionRecord, FindingRecord, MetricRecord, ReportRecord } from '../../extractors/index';
import { decodeText } from '../../src/lib/import/decode';

const FOLDER = fileURLToPath(new URL('../../static/samples/', import.meta.url));

interface Entry {
  file: string;
  name: string;
}

const index = JSON.parse(readFileSync(`${FOLDER}index.json`, 'utf8')) as { files: Entry[] };
let records: ExtractionRecord[] = [];
let reports: ReportRecord[] = [];

beforeAll(() => {
  records = index.files.flatMap(({ file, name }) => {
    const decoded = decodeText(readFileSync(FOLDER + file));
    if (!decoded.ok) throw new Error(`${file}: ${decoded.error.message}`);
    return extract({ name, text: decoded.text });
  });
  reports = records.filter((r) => r.record === 'report');
});

function reportOf(agency: string, year: number): ReportRecord {
  const [found, ...others] = reports.filter((r) => r.agency === agency && r.year === year);
  if (!found || others.length > 0) throw new Error(`not one report of ${agency} in ${year}`);
  return found;
}

function headline(agency: string, year: number, indicator: string): MetricRecord | undefined {
  const { id } = reportOf(agency, year);
  return records
    .filter((r) => r.record === 'metric')
    .find((r) => r.report === id && r.indicator === indicator && r.headline);
}

describe('the sample library', () => {
  test('lists every file once', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    expect(index.files.map((entry) => entry.file).sort()).toEqual(files.sort());
    expect(new Set(index.files.map((entry) => entry.name)).size).toBe(files.length);
  });

  test('has 31 reports of every level and type over two years', () => {
    expect(reports).toHaveLength(31);
    expect(new Set(reports.map((r) => r.agency_level))).toEqual(new Set(AGENCY_LEVELS));
    expect(new Set(reports.map((r) => r.report_type))).toEqual(new Set(REPORT_TYPES));
    expect(new Set(reports.map((r) => r.year))).toEqual(new Set([2022, 2023]));
  });

  test('keeps the two bodies called XX镇 apart', () => {
    const towns = reports.filter((r) => r.agency === 'XX镇');
    expect(new Set(towns.map((r) => r.id)).size).toBe(2);
  });

  test.each<[string, number, string, string, Partial<MetricRecord>]>([
    ['a plain count', 2023, '鹭汀县', 'disclosure.total', { value: 38462, bound: 'exact', unit: '条' }],
    ['a count in 万', 2023, '砚湖市', 'disclosure.total', { value: 58600, bound: 'exact' }],
    ['近', 2023, '云柘县', 'disclosure.total', { value: 26000, bound: 'max' }],
    ['约', 2023, '枫陂县', 'disclosure.total', { value: 9400, bound: 'approx' }],
    ['余', 2023, '临砚区', 'disclosure.total', { value: 18230, bound: 'min' }],
    ['a placeholder', 2022, '白芷县', 'disclosure.total', { value: null, placeholder: true }],
    ['a plan only', 2023, '松渚区', 'disclosure.total', { value: 8000, bound: 'min', status: 'plan' }],
    ['a zero in words', 2023, '石笕镇', 'request.received', { value: 0, zero: true }],
    ['a printed zero', 2023, '砚湖市审计局', 'request.received', { value: 0, zero: false }],
    ['a placeholder of requests', 2023, '临砚区', 'request.received', { value: null, placeholder: true }],
    ['a hotline in 万', 2022, '砚湖市', 'hotline.count', { value: 428000 }],
    ['a hotline with two x', 2023, '白芷县', 'hotline.count', { placeholder: true }],
    ['a rate', 2023, '鹭汀县', 'rate.rectified', { value: 96.3, unit: '%' }]
  ])('states %s (%i, %s, %s)', (_state, year, agency, indicator, wanted) => {
    expect(headline(agency, year, indicator)).toMatchObject(wanted);
  });

  test('does not mention the count disclosed of 鹭汀县司法局', () => {
    expect(headline('鹭汀县司法局', 2023, 'disclosure.total')).toBeUndefined();
  });

  test.each<[string, string, Partial<FindingRecord>]>([
    ['砚湖市', 'sum', { ok: false, severity: 'error' }],
    ['白芷县', 'share', { ok: false }],
    ['鹭汀县司法局', 'sum', { ok: false, severity: 'warning' }],
    ['鹭汀县', 'sum', { ok: true }],
    ['鹭汀县', 'share', { ok: true }]
  ])('of %s in 2023 has a finding %s: %o', (agency, check, wanted) => {
    const { id } = reportOf(agency, 2023);
    const found = records.filter((r) => r.record === 'finding' && r.report === id && r.check === check);
    expect(found).toContainEqual(expect.objectContaining(wanted));
  });
});
