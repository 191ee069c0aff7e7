import { mergeAttributes, Node } from '@tiptap/core';
import { nameInvulveld } from '../../../server/domain/brief/briefvelden.ts';
import { VELD } from './tekstvorm.ts';

/** A placeholder in the text: one whole, with its Dutch name; copied as text it is what the letter writes. */
export const Veldnode = Node.create({
  name: VELD,
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    code: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset['code'] ?? '',
      renderHTML: ({ code }: Readonly<Record<string, unknown>>) => ({ 'data-code': String(code) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-code]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'werk-invulveld' }),
    nameInvulveld(String(node.attrs['code'])),
  ],
  renderText: ({ node }) => String(node.attrs['code']),
});
