import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, defaultHighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, linter, lintGutter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';

const VORM = EditorView.theme({
  '&': { fontSize: '0.875rem', backgroundColor: '#fff', color: '#1b2b3a' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', minHeight: '12rem' },
  '.cm-gutters': { backgroundColor: '#f4f6f8', color: '#51606f' },
  '&.cm-focused': { outline: '3px solid #0b5fa5', outlineOffset: '2px' },
});

/** Opens an editor for JSON in the place; `wijzig` hears every change. */
export function openJsonbewerker(plaats: HTMLElement, tekst: string, wijzig: (tekst: string) => void): EditorView {
  const root = plaats.shadowRoot ?? plaats.attachShadow({ mode: 'open' });
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: tekst,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        json(),
        linter(checkJson),
        lintGutter(),
        syntaxHighlighting(defaultHighlightStyle),
        VORM,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Voorwaarden als JSON' }),
        EditorState.phrases.of(WOORDEN),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((stand) => {
          if (stand.docChanged) wijzig(stand.state.doc.toString());
        }),
      ],
    }),
  });
}

// helpers

/** What the editor itself says to a screen reader. */
const WOORDEN: Readonly<Record<string, string>> = {
  Diagnostics: 'Fouten',
  'No diagnostics': 'Geen fouten',
  'Control character': 'Stuurteken',
};

/** Where the text is no JSON; the sentence of the browser itself is English. */
function checkJson(view: EditorView): readonly Diagnostic[] {
  return jsonParseLinter()(view).map((fout) => ({
    ...fout,
    message: 'Dit is geen leesbare JSON. Kijk of er een komma, aanhalingsteken of haakje ontbreekt of te veel is.',
  }));
}
