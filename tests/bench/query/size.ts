export interface Size {
  readonly bodies: number;
  readonly years: readonly number[];
  readonly metricsEach: number;
  readonly names: number;
}

/** 20,000 reports with 50 figures each. */
export const MILLION: Size = { bodies: 5000, years: [2020, 2021, 2022, 2023], metricsEach: 50, names: 220_000 };
