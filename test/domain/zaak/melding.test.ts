import { describe, expect, it } from 'vitest';
import { evolveAll } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../../server/domain/zaak/gebeurtenis.ts';
import { listMeldingen } from '../../../server/domain/zaak/melding.ts';
import type { Taak, Zaak } from '../../../server/domain/zaak/zaak.ts';
import { maakZaak } from '../../store/maak-opslag.ts';

const TAAK: Taak = {
  id: 't',
  procesId: 'p',
  element: 'BeoordelenAanvraagTask',
  wachtId: 'w',
  naam: 'Aanvraag beoordelen',
  stap: 1,
  rol: 'consulent',
  formulier: 'beoordelen-aanvraag',
  status: 'open',
  behandelaar: 'anna',
  ontstaanOp: '2026-03-02T09:00:00.000Z',
};

/** Whom a save by `door` tells what. */
function tell(door: string, gebeurtenis: Gebeurtenis, voor: Zaak = maakZaak({ taken: [TAAK] })) {
  const na = { ...evolveAll(voor, [gebeurtenis]), versie: voor.versie + 1 };
  const meldingen = listMeldingen(voor, na, [gebeurtenis], { door, nu: '2026-03-02T10:00:00.000Z' });
  return meldingen.map(({ aan, soort }) => `${aan}: ${soort}`);
}

describe('whom a save concerns', () => {
  it.each<readonly [string, Gebeurtenis, readonly string[]]>([
    ['bert', { soort: 'TaakOpgepakt', taakId: 't', behandelaar: 'bert' }, ['anna: overgedragen']],
    ['bert', { soort: 'TaakOpgepakt', taakId: 't', behandelaar: 'carla' }, ['carla: toegewezen', 'anna: overgedragen']],
    ['anna', { soort: 'TaakOpgepakt', taakId: 't', behandelaar: 'carla' }, ['carla: toegewezen']],
    ['bert', { soort: 'TaakTeruggegeven', taakId: 't' }, ['anna: teruggegeven']],
    ['anna', { soort: 'TaakTeruggegeven', taakId: 't' }, []],
    ['bert', { soort: 'TaakAfgerond', taakId: 't', op: '2026-03-02T10:00:00.000Z', door: 'bert' }, ['anna: afgerond']],
    ['systeem', { soort: 'TaakVervallen', taakId: 't', reden: 'verder' }, ['anna: vervallen']],
    ['bert', { soort: 'BsnGetoond' }, []],
  ])('by %s: %o', (door, gebeurtenis, verwacht) => {
    expect(tell(door, gebeurtenis)).toEqual(verwacht);
  });

  it('tells nobody of a task that nobody had', () => {
    const { behandelaar: _behandelaar, ...vrij } = TAAK;
    const gebeurtenis: Gebeurtenis = { soort: 'TaakVervallen', taakId: 't', reden: 'verder' };
    expect(tell('systeem', gebeurtenis, maakZaak({ taken: [vrij] }))).toEqual([]);
  });

  it('names the zaak by its number, and the same save always makes the same ids', () => {
    const voor = maakZaak({ taken: [TAAK] });
    const gebeurtenis: Gebeurtenis = { soort: 'TaakOpgepakt', taakId: 't', behandelaar: 'carla' };
    const na = { ...voor, versie: 2 };
    const list = () => listMeldingen(voor, na, [gebeurtenis], { door: 'bert', nu: '2026-03-02T10:00:00.000Z' });
    expect(list()).toEqual(list());
    expect(list().map(({ id }) => id)).toEqual(['zaak-1:2:1', 'zaak-1:2:2']);
    expect(list()[0]).toMatchObject({ zaaknummer: 'LKS-2026-0001', onderwerp: 'Aanvraag beoordelen', door: 'bert' });
    expect(JSON.stringify(list())).not.toMatch(/Voorbeeld|Bakkerij/);
  });
});
