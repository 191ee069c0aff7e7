/** Fills a store with running zaken: real zaken, played once per kind through the real process, then varied in people, werkgever and gemeente. */

import { makeTestIban } from '../server/demo/demo-nummers.ts';
import { STANDAARDMIX } from '../server/domain/proef/proefopdracht.ts';
import type { Zaak } from '../server/domain/zaak/zaak.ts';
import type { Library } from '../server/load-library.ts';
import type { Variant } from '../server/rules/regelbestand.ts';
import { makeProefzaak } from '../server/simulatie/maak-portefeuille.ts';
import { makeProefomgeving } from '../server/simulatie/proefomgeving.ts';
import { playZaak } from '../server/simulatie/speel-zaak.ts';
import { Db } from '../server/store/sqlite/db.ts';
import { MIGRATIES } from '../server/store/sqlite/migraties.ts';
import { makeZaken } from '../server/store/sqlite/zaken.ts';
import { makeOpslag } from '../server/usecases/make-opslag.ts';

const BRON = 'olst-wijhe';
const BEGIN = '2026-01-02';
/** No LKS begins after this day: in March everything runs. */
const UITERLIJK = '2026-02-28';
const WERKGEVERS_PER_ZAAK = 0.4;

/** One transaction for many saves: filling a benchmark does not have to survive a power cut. */
class Bulkdb extends Db {
  #open = false;

  override transaction<T>(work: () => T): T {
    return this.#open ? work() : super.transaction(work);
  }

  async bulk(work: () => Promise<void>): Promise<void> {
    super.run('BEGIN IMMEDIATE');
    this.#open = true;
    await work();
    this.#open = false;
    super.run('COMMIT');
  }
}

/** How many zaken each gemeente has, as unequal as the real ones are. */
export function divideZaken(aantal: number, gemeenten: number): readonly number[] {
  const gewichten = Array.from({ length: gemeenten }, (_, i) => 1 / (i + 2.5) ** 0.85);
  const totaal = gewichten.reduce((a, b) => a + b);
  return gewichten.map((gewicht) => Math.max(1, Math.round((gewicht / totaal) * aantal)));
}

/** The library of the product with so many gemeenten in it, each with the rules of one that is. */
export function withGemeenten(library: Library, aantal: number): Library {
  const bron = library.regels.gemeenten[BRON];
  if (bron?.gegevens === undefined) throw new Error(`There are no rules of ${BRON}.`);
  const { gegevens, varianten } = bron;
  const gemeenten = Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => {
      const slug = nameGemeente(i);
      const eigen = varianten.map((variant): Variant => ({ ...variant, naam: slug }));
      return [slug, { ...bron, gegevens: { ...gegevens, slug, naam: `Gemeente ${slug}` }, varianten: eigen }];
    }),
  );
  return { ...library, regels: { ...library.regels, gemeenten: { ...library.regels.gemeenten, ...gemeenten } } };
}

export function nameGemeente(nummer: number): string {
  return `bench-${String(nummer + 1).padStart(3, '0')}`;
}

/** So many different zaken with running LKS, from aanvraag to besluit. */
export async function playSoorten(library: Library, aantal: number): Promise<readonly Zaak[]> {
  const variant = library.regels.gemeenten[BRON]?.varianten[0];
  if (variant === undefined) throw new Error(`There is no variant of ${BRON}.`);
  const omgeving = makeProefomgeving(library, BRON, variant);
  const mix = { ...STANDAARDMIX, periodeMaanden: 1, begindatumMaanden: 1, loonwaarde100: 0, onvolledig: 10 };
  const zaken: Zaak[] = [];
  for (let nummer = 0; zaken.length < aantal; nummer += 1) {
    const { zaak } = await playZaak(
      omgeving,
      BRON,
      makeProefzaak({ seed: 7, aantal, mix, begin: BEGIN }, nummer, BRON),
    );
    const ingang = zaak?.besluiten[0]?.ingangsdatum;
    if (zaak !== undefined && ingang !== undefined && ingang <= UITERLIJK) zaken.push(zaak);
  }
  return zaken;
}

/** Writes the zaken of every gemeente by the saves of the product. */
export async function fillStore(
  bestand: string,
  soorten: readonly Zaak[],
  verdeling: readonly number[],
): Promise<void> {
  const db = new Bulkdb(bestand, MIGRATIES);
  const zaken = makeZaken(db);
  for (const [plaats, aantal] of verdeling.entries()) {
    await db.bulk(async () => {
      for (let nummer = 0; nummer < aantal; nummer += 1) {
        const soort = soorten[(plaats * 31 + nummer) % soorten.length];
        if (soort === undefined) continue;
        const zaak = vary(soort, nameGemeente(plaats), nummer, aantal);
        const moment = { nu: '2026-02-02T09:00:00.000Z', vandaag: '2026-02-02', door: 'systeem' };
        await zaken.save(makeOpslag(zaak, [], { ...moment, opdrachtId: `bench-${zaak.id}` }));
      }
    });
  }
  db.close();
}

// helpers

function vary(zaak: Zaak, gemeente: string, nummer: number, aantal: number): Zaak {
  const werkgever = nummer % Math.max(1, Math.round(aantal * WERKGEVERS_PER_ZAAK));
  const { gegevens, variant } = zaak;
  return {
    ...zaak,
    id: `${gemeente}-${String(nummer).padStart(5, '0')}`,
    versie: 0,
    gemeente,
    zaaknummer: `LKS-2026-${String(nummer + 1).padStart(5, '0')}`,
    variant: { ...variant, naam: gemeente },
    gegevens: {
      ...gegevens,
      werknemer: { ...gegevens.werknemer, achternaam: `${gegevens.werknemer.achternaam} ${nummer}` },
      werkgever: {
        ...gegevens.werkgever,
        naam: `Werkgever ${werkgever}`,
        tenaamstelling: `Werkgever ${werkgever}`,
        kvkNummer: String(80_000_000 + werkgever),
        iban: makeTestIban(1_000_000 + werkgever),
      },
    },
  };
}
