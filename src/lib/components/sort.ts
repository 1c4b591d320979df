/** How a table is sorted: by one of its columns. */
export interface Sort<K extends string> {
  readonly key: K;
  readonly descending: boolean;
}
