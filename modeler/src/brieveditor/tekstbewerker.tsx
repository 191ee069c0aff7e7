import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { EditorContent, type JSONContent, useEditor } from '@tiptap/react';
import { useId, useState } from 'react';
import { nameInvulveld } from '../../../server/domain/brief/briefvelden.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { readTekstvorm, type Tekstvorm, VELD, writeTekst } from './tekstvorm.ts';
import { Veldnode } from './veldnode.ts';

interface Eigenschappen {
  readonly begin: string;
  readonly naam: string;
  /** What this text may ask for. */
  readonly invulvelden: readonly string[];
  readonly fout: boolean;
  /** Id of what is said about the text. */
  readonly beschrijving: string;
  readonly wijzig: (tekst: string) => void;
}

/** The words of one block, with facts of the zaak as chips between them. */
export function Tekstbewerker({ begin, naam, invulvelden, fout, beschrijving, wijzig }: Eigenschappen) {
  const id = useId();
  const [gekozen, setGekozen] = useState(invulvelden[0] ?? '');
  const bewerker = useEditor({
    extensions: [Document, Paragraph, Text, UndoRedo, Veldnode],
    content: readTekstvorm(begin) as unknown as JSONContent,
    // Styles in the page are refused; they stand in a style sheet of the product.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'werk-brieftekst',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': naam,
        'aria-describedby': beschrijving,
      },
    },
    onUpdate: ({ editor }) => wijzig(writeTekst(editor.getJSON() as unknown as Tekstvorm)),
  });
  return (
    <div className={fout ? 'werk-veld is-fout' : 'werk-veld'}>
      <EditorContent editor={bewerker} />
      <p className="werk-rij">
        <label htmlFor={id}>Gegeven van de zaak</label>
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={gekozen}
          onChange={({ target }) => setGekozen(target.value)}
        >
          {invulvelden.map((code) => (
            <option key={code} value={code}>
              {nameInvulveld(code)}
            </option>
          ))}
        </select>
        <Knop
          klein
          onClick={() =>
            bewerker
              .chain()
              .focus()
              .insertContent({ type: VELD, attrs: { code: gekozen } })
              .run()
          }
        >
          Invoegen
        </Knop>
      </p>
    </div>
  );
}
