import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Werkvoorraadtellingen, Werkvoorraadvraag } from '../../../server/ports.ts';
import { maakOpslag, maakWerkvoorraadregel, maakWerkvoorraadvraag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const datum = fc.constantFrom('2026-02-27', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-17', '2026-05-01');

/** A task that differs from others in everything that is counted apart. */
const willekeurigeTaak: fc.Arbitrary<Partial<Werkvoorraadregel>> = fc
  .record({
    taakId: fc.constantFrom('a', 'b', 'c'),
    rol: fc.constantFrom('consulent' as const, 'administratie' as const, 'beheerder' as const),
    stap: fc.constantFrom(1, 4),
    element: fc.constantFrom('BeoordelenAanvraagTask', 'Eigen.Stap|1'),
    route: fc.constantFrom('regulier' as const, 'forfaitair' as const),
    behandelaar: fc.constantFrom(null, 'anna', 'bert'),
    uiterlijk: fc.option(datum),
    wettelijkUiterlijk: fc.option(datum),
    opgeschort: fc.boolean(),
    uitgesteldTot: fc.option(datum, { nil: undefined }),
  })
  .map(({ uitgesteldTot, ...rest }) => ({ ...rest, ...(uitgesteldTot === undefined ? {} : { uitgesteldTot }) }));

export const willekeurigeTaken = fc.uniqueArray(willekeurigeTaak, { maxLength: 3, selector: (taak) => taak.taakId });

const VRAGEN: readonly Partial<Werkvoorraadvraag>[] = [
  {},
  { lijst: 'mijn' },
  { lijst: 'groep' },
  { lijst: 'groep', rollen: ['administratie'] },
  { stap: 4 },
  { element: 'Eigen.Stap|1', lijst: 'groep' },
  { behandelaar: 'bert' },
  { route: 'forfaitair' },
  { zoek: 'korenbloem' },
  { vandaag: '2026-03-09', risicogrens: '2026-03-23', binnenkortTot: '2026-03-16' },
];

/** The counts that these rows have, by going through them one by one. */
function telAlles(
  rijen: readonly Werkvoorraadregel[],
  { lijst, gebruiker, rollen, ...vraag }: Werkvoorraadvraag,
): Werkvoorraadtellingen {
  const isWeg = ({ uitgesteldTot, wettelijkUiterlijk }: Werkvoorraadregel) =>
    (uitgesteldTot ?? '') > vraag.vandaag && !(wettelijkUiterlijk !== null && wettelijkUiterlijk <= vraag.risicogrens);
  const groep = ({ opgeschort, uiterlijk }: Werkvoorraadregel) => {
    if (opgeschort) return 'opgeschort';
    if (uiterlijk === null || uiterlijk > vraag.binnenkortTot) return 'later';
    if (uiterlijk < vraag.vandaag) return 'te_laat';
    return uiterlijk === vraag.vandaag ? 'vandaag' : 'binnenkort';
  };
  const lijsten = {
    mijn: rijen.filter((rij) => rij.behandelaar === gebruiker),
    groep: rijen.filter((rij) => (rollen as readonly string[]).includes(rij.rol)),
    alle: rijen,
  };
  const gefilterd = lijsten[lijst].filter((rij) =>
    (['stap', 'element', 'route', 'behandelaar'] as const).every(
      (veld) => vraag[veld] === undefined || rij[veld] === vraag[veld],
    ),
  );
  const termijn = { te_laat: 0, vandaag: 0, binnenkort: 0, later: 0, opgeschort: 0, uitgesteld: 0 };
  for (const rij of gefilterd) termijn[isWeg(rij) ? 'uitgesteld' : groep(rij)] += 1;
  const tel = (naam: keyof typeof lijsten) => lijsten[naam].filter((rij) => !isWeg(rij)).length;
  return { mijn: tel('mijn'), groep: tel('groep'), alle: tel('alle'), termijn };
}

/** Every question that is asked about these rows, with the answers that they give. */
export function listAntwoorden(gemeente: string, rijen: readonly Werkvoorraadregel[]) {
  return VRAGEN.map((anders) => {
    const vraag = maakWerkvoorraadvraag({ gemeenten: [gemeente], aantal: 1, ...anders });
    return { vraag, tellingen: telAlles(rijen, vraag) };
  });
}

export function describeTellingen(open: OpenStores): void {
  describe('counts after any number of saves', () => {
    const stores = useStores(open);

    it('are of now, also for a question that was asked before', async () => {
      const { zaken, views } = stores();
      const vraag = maakWerkvoorraadvraag({ gemeenten: ['samen'], zoek: 'korenbloem' });
      const ask = () => Promise.all([views.werkvoorraad(vraag), views.werkvoorraadTellingen(vraag)]);
      const vooraf = ask();
      const zaak = maakZaak({ id: 'samen-1', gemeente: 'samen', zaaknummer: 'LKS-2026-1' });
      const regel = maakWerkvoorraadregel(zaak, { taakId: 'a', uiterlijk: null });
      await vooraf;
      await zaken.save(maakOpslag(zaak, { werkvoorraad: [regel] }));
      const tellingen = await views.werkvoorraadTellingen(vraag);
      expect(tellingen.termijn.later).toBe(1);
      expect(await ask()).toEqual([expect.objectContaining({ totaal: 1 }), tellingen]);
    });

    it('are what counting the rows gives, in the lists and in their totals', async () => {
      let gemeentenummer = 0;
      const stap = fc.record({ zaak: fc.integer({ min: 1, max: 3 }), taken: willekeurigeTaken });
      await fc.assert(
        fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 8 }), async (stappen) => {
          gemeentenummer += 1;
          const gemeente = `gemeente-${gemeentenummer}`;
          const stand = new Map<number, { readonly versie: number; readonly rijen: readonly Werkvoorraadregel[] }>();
          for (const { zaak: nummer, taken } of stappen) {
            const versie = (stand.get(nummer)?.versie ?? 0) + 1;
            const id = `${gemeente}-${nummer}`;
            const zaak = maakZaak({ id, gemeente, versie, zaaknummer: `LKS-2026-${nummer}` });
            const rijen = taken.map((taak) =>
              maakWerkvoorraadregel(zaak, { ...taak, taakId: `${nummer}-${taak.taakId}` }),
            );
            await stores().zaken.save(maakOpslag(zaak, { werkvoorraad: rijen }));
            stand.set(nummer, { versie, rijen });
          }
          for (const { vraag, tellingen } of listAntwoorden(
            gemeente,
            [...stand.values()].flatMap(({ rijen }) => rijen),
          )) {
            const { views } = stores();
            expect(await views.werkvoorraadTellingen(vraag)).toEqual(tellingen);
            const heel = { ...vraag, aantal: 30 };
            const samen = await Promise.all([views.werkvoorraad(heel), views.werkvoorraadTellingen(heel)]);
            const { te_laat, vandaag, binnenkort, later, opgeschort } = tellingen.termijn;
            expect(samen[0].totaal).toBe(te_laat + vandaag + binnenkort + later + opgeschort);
            expect(samen[1], 'asked at once').toEqual(tellingen);
            for (const [termijn, aantal] of Object.entries(tellingen.termijn)) {
              const met = { ...vraag, termijn: termijn as keyof Werkvoorraadtellingen['termijn'] };
              expect((await stores().views.werkvoorraad(met)).totaal, termijn).toBe(aantal);
            }
          }
        }),
        { numRuns: 6 },
      );
    });
  });
}
