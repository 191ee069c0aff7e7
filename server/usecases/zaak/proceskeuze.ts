import type { Proces } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Usecasedeps } from '../deps.ts';
import { isTekeningVan, makeTekeningzoeker } from './tekeningen.ts';
import type { Regelkeuze } from './zaakregels.ts';

/** Knows the process of every zaak: the national ones, and those that gemeenten drew. Each is compiled once. */
export interface Proceskeuze {
  /** The process that a new zaak starts on: the local drawing when the variant in force has one. @throws UnknownProcessError */
  select(geldend: GeldendeRegels, naam: string): Promise<Procesbron>;
  /**
   * The process that begins in a running zaak with this message: the local drawing when the variant in force on `vandaag` has one, else the
   * national version of that day. Undefined when no process begins with it.
   */
  selectVervolg(geldend: GeldendeRegels, startbericht: string, vandaag: string): Promise<Procesbron | undefined>;
  /**
   * The very drawing that a running process began on, whatever was published or changed since, and on whichever server; without a state that
   * of its version. @throws UnknownProcessError @throws TekeningError
   */
  find(gemeente: string, proces: Pick<Proces, 'naam' | 'versie' | 'toestand'>): Promise<Procesbron>;
}

/** "2026-01-01+olst-wijhe.2": national version, name and version of the variant. */
const LOKALE_VERSIE = /^(?<basis>\d{4}-\d{2}-\d{2})\+(?<variant>[a-z][a-z0-9-]*)\.(?<versie>.+)$/;

/** Makes the choice of processes from the national library and the published variants. */
export function makeProceskeuze(
  { processen, diagrammen, stores }: Pick<Usecasedeps, 'processen' | 'diagrammen' | 'stores'>,
  regelkeuze: Pick<Regelkeuze, 'readBestanden'>,
): Proceskeuze {
  // A published version never changes, so what was compiled of it holds for as long as the server runs.
  const bekend = new Map<string, Promise<Procesbron>>();
  const compile = (gemeente: string, naam: string, versie: string, xml: string): Promise<Procesbron> => {
    const sleutel = JSON.stringify([gemeente, naam, versie]);
    const gevonden = bekend.get(sleutel) ?? diagrammen.compile(xml, { naam, versie });
    bekend.set(sleutel, gevonden);
    gevonden.catch(() => bekend.delete(sleutel));
    return gevonden;
  };
  const selectEigen = async (geldend: GeldendeRegels, naam: string): Promise<Procesbron | undefined> => {
    for (const variant of listLagen(geldend)) {
      const eigen = variant.diagrammen.find(({ proces }) => proces === naam);
      if (eigen === undefined) continue;
      return compile(geldend.gemeente.slug, naam, nameLokaleVersie(eigen.basis, variant), eigen.xml);
    }
    return undefined;
  };
  const findVersie = async (gemeente: string, naam: string, versie: string): Promise<Procesbron> => {
    const delen = LOKALE_VERSIE.exec(versie)?.groups;
    if (delen === undefined) return processen.get(naam, versie);
    const bestanden = await regelkeuze.readBestanden(gemeente);
    const { varianten = [] } = bestanden.gemeenten[gemeente] ?? {};
    // Of any regio: the gemeente can have left the one that the zaak began with.
    const variant = [...varianten, ...Object.values(bestanden.regios).flat()].find(
      (kandidaat) => kandidaat.naam === delen['variant'] && kandidaat.versie === delen['versie'],
    );
    const eigen = variant?.diagrammen.find(({ proces }) => proces === naam);
    return eigen === undefined ? processen.get(naam, versie) : compile(gemeente, naam, versie, eigen.xml);
  };
  const findEerdere = makeTekeningzoeker(stores.instellingen, diagrammen);
  return {
    async select(geldend, naam) {
      return (await selectEigen(geldend, naam)) ?? processen.latest(naam, geldend.variantbestand.basis);
    },
    async selectVervolg(geldend, startbericht, vandaag) {
      const naam = processen.findNaam(startbericht);
      if (naam === undefined) return undefined;
      return (await selectEigen(geldend, naam)) ?? processen.latest(naam, vandaag);
    },
    async find(gemeente, proces) {
      try {
        const bron = await findVersie(gemeente, proces.naam, proces.versie);
        if (isTekeningVan(bron, proces)) return bron;
      } catch (fout) {
        // A version that the product no longer has is among the kept drawings.
        if (proces.toestand === undefined || !(fout instanceof Error) || fout.name !== 'UnknownProcessError')
          throw fout;
      }
      return findEerdere(proces);
    },
  };
}

/** The name of a local process version; a zaak keeps it. */
export function nameLokaleVersie(basis: string, { naam, versie }: Pick<Variant, 'naam' | 'versie'>): string {
  return `${basis}+${naam}.${versie}`;
}

/** The layers that can have a drawing, the gemeente first. */
export function listLagen({ variantbestand, regiovariant }: GeldendeRegels): readonly Variant[] {
  return regiovariant === undefined ? [variantbestand] : [variantbestand, regiovariant];
}
