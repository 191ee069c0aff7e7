import { describe, expect, it } from 'vitest';
import type { Gebeurtenis, Vastlegging } from '../../../server/domain/zaak/gebeurtenis.ts';
import { makeGeschiedenis } from '../../../server/domain/zaak/geschiedenis.ts';
import { termijn } from '../example-zaak.ts';

const NAMEN = {
  gebruikers: {},
  velden: { 'verlenging.reden': 'Waarom nu?', 'einde.vervolg': 'Wat besluit u?' },
  opties: { 'verlenging.reden': { einde_contract: 'Het contract eindigt' } },
  processen: { 'verlenging@2026-01-01': 'Verlenging van de loonkostensubsidie' },
};

function tell(...gebeurtenissen: readonly Gebeurtenis[]): readonly string[] {
  const log = gebeurtenissen.map(
    (gebeurtenis, plaats): Vastlegging => ({
      id: `v${plaats}`,
      gemeente: 'voorbeeldstad',
      zaakId: 'z1',
      versie: 1,
      volgnummer: plaats,
      tijdstip: '2026-03-02T09:00:00.000Z',
      datum: '2026-03-02',
      door: 'systeem',
      gebeurtenis,
    }),
  );
  return makeGeschiedenis(log, NAMEN).map(({ zin }) => zin);
}

const wissel = (
  van: { readonly versie: string; readonly regio?: string },
  naar: { readonly versie: string; readonly regio?: string },
): Gebeurtenis => {
  const maak = ({ versie, regio }: typeof van) => ({
    naam: 'olst-wijhe',
    versie,
    ...(regio === undefined ? {} : { regio: { naam: 'salland', versie: regio } }),
  });
  return { soort: 'VariantGewisseld', van: maak(van), naar: maak(naar), reden: 'Nieuwe afspraken' } as Gebeurtenis;
};

describe('the history of a zaak', () => {
  it('names processes and answers as people know them', () => {
    const proces = { id: 'p1', naam: 'verlenging', versie: '2026-01-01', engine: 'e', status: 'lopend' } as const;
    expect(
      tell(
        { soort: 'ProcesGestart', proces },
        {
          soort: 'GegevensVastgelegd',
          wijzigingen: [{ pad: 'verlenging.reden', nieuw: 'einde_contract' }],
          bron: 'Signaal verwerken',
        },
        { soort: 'ProcesBeeindigd', procesId: 'p1', uitkomst: 'End', doorlopen: [] },
      ),
    ).toEqual([
      'Proces “Verlenging van de loonkostensubsidie” gestart, versie 2026-01-01',
      'Waarom nu?: Het contract eindigt',
      'Proces “Verlenging van de loonkostensubsidie” beëindigd',
    ]);
  });

  it('says of a signaal that its day has come, and only of a term that it passed', () => {
    const [signaal, gewoon] = [
      termijn('meting', '2026-06-25', { signaal: true, naam: 'Meting plannen' }),
      termijn('rappel', '2026-06-25', { naam: 'Rappel' }),
    ];
    const zinnen = tell(
      { soort: 'TermijnGestart', termijn: signaal },
      { soort: 'TermijnGestart', termijn: gewoon },
      { soort: 'TermijnVerstreken', termijnId: signaal.id, op: '2026-06-26' },
      { soort: 'TermijnVerstreken', termijnId: gewoon.id, op: '2026-06-26' },
    );
    expect(zinnen.slice(2)).toEqual(['De dag van signaal “Meting plannen” is gekomen', 'Termijn “Rappel” verstreken']);
  });

  it.each([
    [{ versie: '1' }, { versie: '2' }, 'Overgezet van variant olst-wijhe, versie 1, naar versie 2'],
    [
      { versie: '2', regio: '1' },
      { versie: '2', regio: '2' },
      'Overgezet van versie 1 naar versie 2 van de regio, met variant olst-wijhe, versie 2',
    ],
    [
      { versie: '2' },
      { versie: '2', regio: '1' },
      'Overgezet naar versie 1 van de regio, met variant olst-wijhe, versie 2',
    ],
    [{ versie: '2' }, { versie: '2' }, 'Opnieuw gezet op variant olst-wijhe, versie 2, met de regels van nu'],
  ])('tells what changed when a zaak follows other rules: %j to %j', (van, naar, zin) => {
    expect(tell(wissel(van, naar))).toEqual([`${zin}. Reden: Nieuwe afspraken`]);
  });
});
