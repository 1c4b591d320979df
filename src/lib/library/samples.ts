import type { RosterBody } from '$lib/roster/roster';
import type { MappingLayer, ReadLayer, Source } from './layers';

/** A sample report's file under `static/samples/`, as read when the app was built. */
export interface SampleFile {
  readonly file: string;
  readonly name: string;
  readonly content: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly characters: number;
  readonly records: ReadLayer;
  readonly mapping: MappingLayer;
}

export type SampleLibrary = readonly SampleFile[];

/** The sample library with its roster, which is never mixed with the user's own. */
export interface Samples {
  readonly files: SampleLibrary;
  readonly roster: readonly RosterBody[];
}

export function sampleSource({ name, content, encoding, bytes, characters }: SampleFile): Source {
  return { id: `sample:${content}:${name}`, name, content, origin: 'sample', encoding, bytes, characters, added: 0 };
}
