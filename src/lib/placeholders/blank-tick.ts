import type { EffectivePlaceholder, EffectiveReport } from '$lib/library/effective-view';

/** What somebody noted of one blank: whether its body was asked for it, whether it was given, and a word on it. */
export interface BlankTick {
  /** Of the content and the place in it: one a blank, a later one takes the place of an earlier one. */
  readonly id: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
  /** The report and the clause, by which the blank is found again in a mended file. */
  readonly source: string;
  readonly title: string;
  readonly context: string;
  readonly text: string;
  /** Which one it is of the blanks in its report that read alike, from 0. */
  readonly nth: number;
  /** When its body was asked, in milliseconds since 1970; null where it was not. */
  readonly asked: number | null;
  /** When it was given (补报). */
  readonly returned: number | null;
  /** "" for none. */
  readonly note: string;
  readonly made: number;
}

/** How far a blank has come: nobody asked, asked and waiting, given. */
export const TICK_STATES = ['open', 'asked', 'returned'] as const;
export type TickState = (typeof TICK_STATES)[number];

/** What a hand changes of a tick. */
export type TickChange = Partial<Pick<BlankTick, 'asked' | 'returned' | 'note'>>;

/** Characters of a note: a word on a blank, not a letter. */
export const NOTE_LENGTH = 200;

export const tickState = (tick: BlankTick | null): TickState =>
  tick?.returned != null ? 'returned' : tick?.asked != null ? 'asked' : 'open';

/** A blank as its ticks know it. */
export interface TickedBlank {
  readonly report: Pick<EffectiveReport, 'content' | 'source' | 'title'>;
  readonly placeholder: Pick<EffectivePlaceholder, 'start' | 'end' | 'context' | 'text'>;
  readonly nth: number;
  readonly tick: BlankTick | null;
}

export const tickId = (content: string, start: number): string => `${content}:${start}`;

/** The blank's tick after a change; what a tick of another version of the file said goes with it. */
export function ticked({ report, placeholder, nth, tick }: TickedBlank, change: TickChange, made: number): BlankTick {
  const { start, end, context, text } = placeholder;
  return {
    id: tickId(report.content, start),
    content: report.content,
    start,
    end,
    source: report.source,
    title: report.title,
    context,
    text,
    nth,
    asked: tick?.asked ?? null,
    returned: tick?.returned ?? null,
    made,
    ...change,
    note: (change.note ?? tick?.note ?? '').trim().slice(0, NOTE_LENGTH)
  };
}

/** Stored or shared ticks, none of them trusted: what is no tick is left out. */
export function normaliseTicks(stored: readonly unknown[]): BlankTick[] {
  return stored.flatMap((one) => normaliseTick(one) ?? []);
}

function normaliseTick(stored: unknown): BlankTick | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const own = stored as Readonly<Record<string, unknown>>;
  const word = (key: string) => (typeof own[key] === 'string' ? own[key] : '');
  const number = (key: string) => (typeof own[key] === 'number' && Number.isFinite(own[key]) ? own[key] : null);
  const [content, start, end] = [word('content'), number('start'), number('end')];
  if (content === '' || start === null || end === null) return null;
  return {
    id: tickId(content, start),
    content,
    start,
    end,
    source: word('source'),
    title: word('title'),
    context: word('context'),
    text: word('text'),
    nth: number('nth') ?? 0,
    asked: number('asked'),
    returned: number('returned'),
    note: word('note').slice(0, NOTE_LENGTH),
    made: number('made') ?? 0
  };
}
