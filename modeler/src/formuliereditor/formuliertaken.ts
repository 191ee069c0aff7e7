/** A task of the process, and the form that it asks for. */
export interface Formuliertaak {
  readonly naam: string;
  readonly element: string;
  readonly formulier: string;
}

/** The tasks of a diagram that have a form, in the order of the file. */
export function listFormuliertaken(xml: string): readonly Formuliertaak[] {
  const bestand = new DOMParser().parseFromString(xml, 'application/xml');
  return Array.from(bestand.getElementsByTagNameNS('*', 'userTask'), (taak) => ({
    naam: taak.getAttribute('name') ?? '',
    element: taak.id,
    formulier: taak.getElementsByTagNameNS('*', 'stap')[0]?.getAttribute('formulier') ?? '',
  })).filter(({ formulier }) => formulier !== '');
}
