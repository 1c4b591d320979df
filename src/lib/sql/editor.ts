import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, type SQLNamespace } from '@codemirror/lang-sql';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorOptions {
  /** A shadow root: CodeMirror adopts its style sheets there, where the page's Content-Security-Policy allows none inline. */
  root: ShadowRoot;
  text: string;
  label: string;
  hint: string;
  /** Tables and their columns, for completion. */
  schema: Record<string, readonly string[]>;
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
    autocompletion({ icons: false }),
    // DuckDB's dialect follows PostgreSQL's.
    sql({ dialect: PostgreSQL, schema: options.schema as SQLNamespace, upperCaseKeywords: true }),
    syntaxHighlighting(HIGHLIGHT),
    LOOK,
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
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' }
});
