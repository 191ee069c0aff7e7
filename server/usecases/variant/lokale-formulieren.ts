import type { Formulier } from '../../../processes/formulier.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { listLagen } from '../zaak/proceskeuze.ts';
import type { Regelkeuze } from '../zaak/zaakregels.ts';

type Formulieren = Readonly<Record<string, Formulier>>;

/** The task forms as they are under these rules: the national ones, with those of the regio and of the gemeente in their place. */
export function listFormulieren({ formulieren }: { readonly formulieren: Formulieren }, geldend: GeldendeRegels) {
  return { ...formulieren, ...readEigen(listLagen(geldend).toReversed()) };
}

/** The forms that these variants bring, by name; of two with one name the last. They were checked when they were saved. */
export function readEigen(varianten: readonly Pick<Variant, 'formulieren'>[]): Formulieren {
  return Object.fromEntries(
    varianten.flatMap(({ formulieren }) =>
      formulieren.map(({ naam, inhoud }) => [naam, inhoud as unknown as Formulier]),
    ),
  );
}

/** The forms of a zaak: those of each of its processes, the later ones first, and those that it began with. */
export function listZaakformulieren(
  omgeving: { readonly formulieren: Formulieren; readonly regelkeuze: Pick<Regelkeuze, 'ofProces' | 'ofZaak'> },
  zaak: Zaak,
): readonly Formulier[] {
  const lagen = [
    omgeving.regelkeuze.ofZaak(zaak),
    ...zaak.processen.map(({ id }) => omgeving.regelkeuze.ofProces(zaak, id)),
  ];
  return [...new Set(lagen)].toReversed().flatMap(({ geldend }) => Object.values(listFormulieren(omgeving, geldend)));
}

/** The form of that name. @throws TypeError when the diagram names a form that does not exist: checked before it is published */
export function readFormulier(
  omgeving: { readonly formulieren: Formulieren },
  geldend: GeldendeRegels,
  naam: string,
): Formulier {
  const formulieren: Formulieren = listFormulieren(omgeving, geldend);
  const formulier = Object.hasOwn(formulieren, naam) ? formulieren[naam] : undefined;
  if (!formulier) throw new TypeError(`Formulier "${naam}" bestaat niet.`);
  return formulier;
}

/** The form of a task as its process began with it: whatever the gemeente publishes later, the questions stay. @throws TypeError */
export function readZaakformulier(
  omgeving: { readonly formulieren: Formulieren; readonly regelkeuze: Pick<Regelkeuze, 'ofProces'> },
  zaak: Zaak,
  { procesId, formulier }: Pick<Taak, 'procesId' | 'formulier'>,
): Formulier {
  return readFormulier(omgeving, omgeving.regelkeuze.ofProces(zaak, procesId).geldend, formulier);
}
