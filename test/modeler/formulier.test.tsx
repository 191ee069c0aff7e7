// @vitest-environment jsdom

import { act, useEffect } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Formulierweergave } from '../../modeler/src/formulier/formulierweergave.tsx';
import { type Formulierstand, useFormulier } from '../../modeler/src/formulier/use-formulier.ts';
import { click, render, type } from './render.tsx';
import { FORMULIER } from './voorbeelden.ts';

let stand: Formulierstand | undefined;
let weg = () => {};
afterEach(() => weg());

function Proef({ bronnen }: { readonly bronnen?: Readonly<Record<string, string>> }) {
  const huidige = useFormulier(
    FORMULIER,
    { 'besluit.uitkomst': 'toekennen', 'dienstverband.wsw': false },
    '2026-03-02',
  );
  useEffect(() => {
    stand = huidige;
  });
  return <Formulierweergave formulier={FORMULIER} stand={huidige} voorvoegsel="p" bronnen={bronnen} />;
}

function show(bronnen?: Readonly<Record<string, string>>): HTMLElement {
  const getekend = render(<Proef bronnen={bronnen} />);
  weg = getekend.weg;
  return getekend.vlak;
}

const attempt = () => act(() => expect(stand?.probeer()).toBe(false));

describe('a form on the screen', () => {
  it('shows a question only while its condition holds, and sends it only then', () => {
    const vlak = show();
    expect(vlak.querySelector('#p-besluit-ingangsdatum')).not.toBeNull();
    click(vlak.querySelectorAll('input[type=radio]')[1]);
    expect(vlak.querySelector('#p-besluit-ingangsdatum')).toBeNull();
    expect(stand?.waarden).not.toHaveProperty('besluit.ingangsdatum');
  });

  it('does not complain before somebody has left a field or sent the form', () => {
    const vlak = show();
    expect(vlak.textContent).not.toContain('Vul');
    type(vlak.querySelector('#p-besluit-ingangsdatum'), '31-2-2026');
    expect(vlak.querySelector('.is-fout')).toBeNull();
  });

  it('sums up all errors as links to their fields, and takes the focus', () => {
    const vlak = show();
    attempt();
    expect(document.activeElement?.className).toBe('werk-samenvatting');
    const links = [...vlak.querySelectorAll('.werk-samenvatting a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#p-besluit-ingangsdatum',
      '#p-dienstverband-urenPerWeek',
    ]);
    click(links[1]);
    expect(document.activeElement?.id).toBe('p-dienstverband-urenPerWeek');
  });

  it('ties help, error and source to the field', () => {
    const vlak = show({ 'besluit.ingangsdatum': 'contract' });
    attempt();
    const veld = vlak.querySelector('#p-besluit-ingangsdatum');
    expect(veld?.getAttribute('aria-invalid')).toBe('true');
    const teksten = veld
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(teksten?.[0]).toBe('De eerste dag.');
    expect(teksten?.[1]).toContain('dd-mm-jjjj');
    expect(teksten?.[2]).toBe('bron: contract');
  });

  it('says a source once when all of a group comes from there', () => {
    const vlak = show({ 'besluit.ingangsdatum': 'aanvraag', 'dienstverband.urenPerWeek': 'aanvraag' });
    expect(vlak.textContent?.match(/bron: aanvraag/g)).toHaveLength(1);
  });

  it('puts an error of the server at its field until that is changed', () => {
    const vlak = show();
    type(vlak.querySelector('#p-besluit-ingangsdatum'), '1-3-2026');
    type(vlak.querySelector('#p-dienstverband-urenPerWeek'), '32');
    act(() => stand?.toonServerfouten([{ veld: 'besluit.ingangsdatum', melding: 'Kies een latere datum.' }]));
    expect(vlak.querySelector('.is-fout')?.textContent).toContain('Kies een latere datum.');
    type(vlak.querySelector('#p-besluit-ingangsdatum'), '5-3-2026');
    expect(vlak.querySelector('.is-fout')).toBeNull();
    expect(stand?.compleet).toBe(true);
  });
});
