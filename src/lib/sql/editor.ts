import {
  autocompletion,
  closeBrackets,
  completionKeymap,
  pickedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL } from '@codemirror/lang-sql';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { offersAt, type Offer } from './completion';

export interface EditorOptions {
  /** A shadow root: CodeMirror adopts its style sheets there, where the page's Content-Security-Policy allows none inline. */
  root: ShadowRoot;
  text: string;
  label: string;
  hint: string;
  /** What the list of completions is called. */
  offers: string;
  onchange: (text: string) => void;
  onrun: () => void;
}

/** An SQL editor in `root`. Tab leaves it, as keyboards expect of a field; Ctrl or ⌘ with Enter runs. */
export function createEditor(options: EditorOptions): EditorView {
  const extensions = [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false, override: [completions] }),
    // DuckDB's dialect follows PostgreSQL's.
    PostgreSQL.language,
    syntaxHighlighting(HIGHLIGHT),
    LOOK,
    WITHOUT_STYLES,
    EditorState.phrases.of({ Completions: options.offers }),
    placeholder(options.hint),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onchange(update.state.doc.toString());
    }),
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          options.onrun();
          return true;
        }
      },
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap
    ])
  ];
  return new EditorView({
    parent: options.root,
    root: options.root,
    state: EditorState.create({ doc: options.text, extensions })
  });
}

function completions({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const found = offersAt(state.doc.toString(), pos, explicit);
  return found && { from: found.from, options: found.offers.map(completion), filter: false };
}

function completion({ kind, label, about, text }: Offer): Completion {
  const shown = { label, detail: about };
  if (kind !== 'function') return { ...shown, apply: text };
  return {
    ...shown,
    apply: (view, picked, from, to) => {
      const selection = { anchor: from + text.length + 1 };
      view.dispatch({
        changes: { from, to, insert: `${text}()` },
        selection,
        annotations: pickedCompletion.of(picked),
        userEvent: 'input.complete'
      });
    }
  };
}

/**
 * Chromium puts what is typed over a selection into a span styled as the first selected word was, and the policy forbids such
 * a style. So for as long as that takes, words look like the line they stand in, and there is no style to keep.
 */
const WITHOUT_STYLES = EditorView.domEventObservers({
  beforeinput: (_event, view) => {
    view.dom.classList.add(TYPING);
    requestAnimationFrame(() => view.dom.classList.remove(TYPING));
  }
});
const TYPING = 'typing';

const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent-strong)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--state-planned)' },
  { tag: tags.number, color: 'var(--state-placeholder)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--ink-muted)', fontStyle: 'italic' },
  { tag: [tags.operator, tags.punctuation], color: 'var(--ink-muted)' }
]);

const LOOK = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    fontSize: 'var(--text-m)',
    minHeight: '9rem',
    maxHeight: '24rem'
  },
  '&.cm-focused': { outline: 'none' },
  [`&.${TYPING} .cm-line *`]: {
    color: 'inherit !important',
    backgroundColor: 'transparent !important',
    fontWeight: 'inherit !important',
    fontStyle: 'inherit !important'
  },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: 'var(--space-2) 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--ink-muted)', backgroundColor: 'var(--wash)', border: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-wash)'
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--mark-current)' },
  '.cm-placeholder': { color: 'var(--ink-muted)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--line-strong)',
    boxShadow: 'var(--shadow)'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: '16rem', fontFamily: 'var(--font-code)' },
  '.cm-completionDetail': {
    marginLeft: 'var(--space-3)',
    color: 'var(--ink-muted)',
    fontFamily: 'var(--font-text)',
    fontSize: 'var(--text-xs)',
    fontStyle: 'normal'
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' }
});
