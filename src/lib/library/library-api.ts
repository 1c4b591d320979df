import type { AppError } from '$lib/errors/app-error';
import type { ImportItem } from '$lib/import/progress';
import type { BlankTick } from '$lib/placeholders/blank-tick';
import type { RosterBody } from '$lib/roster/roster';
import type { EffectiveView } from './effective-view';
import type { Correction, OwnIndicator, SavedView, Source } from './layers';
import type { RosterChange, TickChanges } from './store';

/** `starting` until the first effective view is there, then `ready`; storage trouble shows in `notices`, not here. */
export type LibraryStatus = 'starting' | 'ready';

/**
 * How the sample library stands: `shown` (no files of the user's own yet, or the user asked for it), `aside` (kept, but
 * hidden while the user has own files), `removed`, `unavailable` (could not be fetched; see `notices`).
 */
export type SampleState = 'loading' | 'shown' | 'aside' | 'removed' | 'unavailable';

/** Whose roster `roster` is: the user's own; else that of the samples while nothing but samples is shown; else there is none. */
export type RosterOrigin = 'own' | 'sample' | 'none';

/** What pages use of the library. All properties are reactive; values are replaced, never changed in place. */
export interface LibraryApi {
  readonly status: LibraryStatus;
  /** Records of everything shown, corrected and mapped. */
  readonly view: EffectiveView;
  /** All sources kept, samples included, by name. */
  readonly sources: readonly Source[];
  readonly samples: SampleState;
  readonly queue: readonly ImportItem[];
  readonly importing: boolean;
  /** True where nothing can be stored on this computer: what is read lives as long as the page. */
  readonly memoryOnly: boolean;
  readonly notices: readonly AppError[];
  readonly savedViews: readonly SavedView[];
  readonly ownIndicators: readonly OwnIndicator[];
  readonly corrections: readonly Correction[];
  /** The roster in use, as `view.roster` in official order. A change of it is always of the user's own. */
  readonly roster: readonly RosterBody[];
  readonly rosterOrigin: RosterOrigin;
  /** True where `undoRoster` would take a step back. */
  readonly rosterUndoable: boolean;
  /** What was noted of blanks (已询问, 已补报), whatever file is here now; see `matchTicks`. */
  readonly ticks: readonly BlankTick[];
  /** True where `undoTicks` would take a step back. */
  readonly ticksUndoable: boolean;
  /** What `undoRemove` would bring back. */
  readonly removed: readonly Source[];

  /** Starts once; further calls give the same promise. Resolves when `status` is `ready`; never rejects. */
  start(): Promise<void>;
  /** Imports files picked or dropped; resolves when all of them are saved or failed. Never rejects. */
  importFiles(files: Iterable<File>): Promise<void>;
  /** Imports a drop, folders included. Call it in the drop event itself. */
  importTransfer(transfer: DataTransfer): Promise<void>;
  /** Imports pasted text under a name that says when. */
  importText(text: string, name?: string): Promise<void>;
  /** Cancels one file or, without an id, all that are not saved. */
  cancelImport(id?: string): void;
  /** Takes finished files off the queue. */
  clearQueue(): void;
  remove(sourceIds: readonly string[]): Promise<void>;
  undoRemove(): Promise<void>;
  removeSamples(): Promise<void>;
  restoreSamples(): Promise<void>;
  /** Source text of a content, a source, or the content a report is of. Rejects with AppFailure `source_missing`. */
  sourceText(id: string): Promise<string>;
  /** False where the correction could not be stored (see `notices`): nothing is corrected then. */
  correct(correction: Correction): Promise<boolean>;
  uncorrect(id: string): Promise<void>;
  saveView(name: string, address: string): Promise<SavedView>;
  removeView(id: string): Promise<void>;
  saveIndicator(indicator: OwnIndicator): Promise<void>;
  removeIndicator(key: string): Promise<void>;
  /** Makes the user's own roster equal to this one. False where that could not be stored (see `notices`), or changes nothing. */
  saveRoster(bodies: readonly RosterBody[]): Promise<boolean>;
  /** Adds, alters and removes bodies of the user's own roster. */
  changeRoster(change: RosterChange): Promise<boolean>;
  /** Takes the last change of the roster back, step by step as long as the page is open. */
  undoRoster(): Promise<boolean>;
  /** Notes of blanks. False where that could not be stored (see `notices`). The view stays as it is: `ticks` change. */
  changeTicks(change: TickChanges): Promise<boolean>;
  /** Takes the last change of notes back, step by step as long as the page is open. */
  undoTicks(): Promise<boolean>;
  dismissNotice(notice: AppError): void;
}
