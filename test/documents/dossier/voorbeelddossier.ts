import { composeBrief } from '../../../server/domain/brief/brief.ts';
import type { Dossierbron } from '../../../server/domain/dossier/dossier.ts';
import type { Brief, Zaak } from '../../../server/domain/zaak/zaak.ts';
import { GEGEVENS } from '../../domain/example-zaak.ts';
import { maakVerzending } from '../../domain/voorbeeldverzending.ts';
import { besluit, context } from '../sample-letter.ts';
import { findSjabloon } from '../templates.ts';

const CODES = ['PP-B1', 'PP-2', 'PP-6', 'PP-4'];

function maakBrief(plaats: number): Brief {
  const sjabloon = findSjabloon(CODES[plaats % CODES.length] ?? 'PP-6');
  const [aan = 'werkgever'] = sjabloon.aan;
  return composeBrief(sjabloon, { id: `brief-${plaats}`, aan, kanaal: 'brief', context, lokaleTeksten: [] });
}

/** A zaak with as many letters as asked, a besluit, a document and a term. */
export function maakDossierbron(brieven: number, anders: Partial<Dossierbron> = {}): Dossierbron {
  const zaak: Zaak = {
    id: 'z1',
    versie: 12,
    gemeente: 'voorbeeldstad',
    zaaknummer: 'LKS-2026-0118',
    variant: { naam: 'voorbeeldstad', versie: '2026-01-01' },
    status: 'lopend',
    gegevens: GEGEVENS,
    processen: [
      {
        id: 'p1',
        naam: 'aanvraag-en-besluit',
        versie: '2026-01-01',
        engine: 'e1',
        status: 'lopend',
        toestand: 'geheim',
      },
    ],
    taken: [],
    termijnen: [],
    besluiten: [besluit],
    brieven: Array.from({ length: brieven }, (_, plaats) => maakBrief(plaats)),
    documenten: [
      {
        id: 'd1',
        naam: 'arbeidsovereenkomst.pdf',
        soort: 'arbeidsovereenkomst',
        mediatype: 'application/pdf',
        bytes: 12,
        toegevoegdOp: '2026-01-06T10:00:00.000Z',
        toegevoegdDoor: 'e.degroot',
      },
    ],
    heronderzoeken: [],
  };
  return {
    zaak,
    gemeente: context.gemeente,
    geschiedenis: [
      {
        id: 'g1',
        tijdstip: '2026-01-05T09:00:00.000Z',
        datum: '2026-01-05',
        door: 'E. de Groot',
        soort: 'ZaakGestart',
        zin: 'Zaak gestart',
        toelichting: [],
      },
      {
        id: 'g2',
        tijdstip: '2026-01-05T09:00:00.000Z',
        datum: '2026-01-05',
        door: 'Systeem',
        soort: 'RegelsToegepast',
        zin: 'Regels toegepast: route (2026-01-01)',
        toelichting: [{ omschrijving: 'Regulier', uitkomst: 'regulier', grondslag: 'art. 10d Pw' }],
      },
    ],
    verzendingen: [maakVerzending({ id: 'brief-0', status: 'verzonden', verzondenOp: '2026-01-14' })],
    procestitels: { 'aanvraag-en-besluit@2026-01-01': 'Aanvraag en besluit' },
    velden: { 'dienstverband.functie': 'Functie', 'werknemer.bsn': 'BSN' },
    namen: { 'e.degroot': 'E. de Groot' },
    vandaag: '2026-03-02',
    door: 'E. de Groot',
    ...anders,
  };
}
