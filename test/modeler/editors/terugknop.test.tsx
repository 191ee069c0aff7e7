// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Ongedaanbalk } from '../../../modeler/src/varianten/ongedaan.tsx';
import { Terugknop } from '../../../modeler/src/varianten/terugknop.tsx';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { VERSIE } from '../../http/support/fake-answers.ts';
import { click, render } from '../render.tsx';

const CONCEPT: Variantdetail = { ...VERSIE, status: 'concept', acties: { ...VERSIE.acties, wijzigen: { mag: true } } };
let opruimen: () => void = () => {};
afterEach(() => opruimen());
beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function draw(doe: () => Promise<Variantdetail>, herstel: (versie: Variantdetail) => Promise<Variantdetail>) {
  const { vlak, weg } = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <Ongedaanbalk versie={CONCEPT}>
        <Terugknop
          versie={CONCEPT}
          knop="Terug naar landelijk"
          titel="Brief PP-6: terug naar landelijk"
          uitleg="Uw eigen tekst verdwijnt."
          doe={doe}
          ongedaan={{ zin: 'Brief PP-6: terug naar landelijk.', herstel }}
        />
      </Ongedaanbalk>
    </QueryClientProvider>,
  );
  opruimen = weg;
  const zoek = (binnen: ParentNode, woorden: string) =>
    [...binnen.querySelectorAll('button')].find((knop) => knop.textContent === woorden);
  return { vlak, zoek, vraag: () => vlak.querySelector('dialog') };
}

const wacht = () => act(async () => new Promise((klaar) => setTimeout(klaar, 5)));

describe('one part back to the national one', () => {
  it('is asked once more, and comes back with one button', async () => {
    const doe = vi.fn<() => Promise<Variantdetail>>(async () => CONCEPT);
    const herstel = vi.fn<(versie: Variantdetail) => Promise<Variantdetail>>(async () => CONCEPT);
    const { vlak, zoek, vraag } = draw(doe, herstel);
    click(zoek(vlak, 'Terug naar landelijk'));
    expect(vraag()?.textContent).toContain('Uw eigen tekst verdwijnt. U kunt dit terughalen');
    expect(doe).not.toHaveBeenCalled();
    click(zoek(vraag() ?? vlak, 'Terug naar landelijk'));
    await wacht();
    expect(vraag()).toBeNull();
    expect(vlak.textContent).toContain('Brief PP-6: terug naar landelijk.');
    click(zoek(vlak, 'Terughalen'));
    await wacht();
    expect(herstel).toHaveBeenCalledWith(CONCEPT);
    expect(zoek(vlak, 'Terughalen')).toBeUndefined();
  });

  it('is left alone when somebody thinks again, and offers nothing to put back', () => {
    const doe = vi.fn<() => Promise<Variantdetail>>(async () => CONCEPT);
    const { vlak, zoek, vraag } = draw(doe, async () => CONCEPT);
    click(zoek(vlak, 'Terug naar landelijk'));
    click(zoek(vraag() ?? vlak, 'Annuleren'));
    expect(vraag()).toBeNull();
    expect(doe).not.toHaveBeenCalled();
    expect(zoek(vlak, 'Terughalen')).toBeUndefined();
  });

  it('says why it did not go, and keeps the question open', async () => {
    const { vlak, zoek, vraag } = draw(
      async () => Promise.reject(new Error('Een stap verstuurt deze brief nog.')),
      async () => CONCEPT,
    );
    click(zoek(vlak, 'Terug naar landelijk'));
    click(zoek(vraag() ?? vlak, 'Terug naar landelijk'));
    await wacht();
    expect(vraag()?.textContent).toContain('Er is niets gewijzigd');
    expect(zoek(vlak, 'Terughalen')).toBeUndefined();
  });
});
