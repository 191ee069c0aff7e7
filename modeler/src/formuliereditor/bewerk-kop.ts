import type { Formulier } from '../../../processes/formulier.ts';

/** Changes what stands around the questions; what is set to undefined goes away. */
export function changeKop(formulier: Formulier, deel: Formulierkop): Formulier {
  const { titel, uitleg, knop, meldingen, ...rest } = { ...formulier, ...deel };
  return {
    ...rest,
    titel: titel ?? '',
    knop: knop ?? '',
    ...(uitleg === undefined ? {} : { uitleg }),
    ...(meldingen === undefined || meldingen.length === 0 ? {} : { meldingen }),
  };
}

/** The name, explanation, button and messages of a form. */
export type Formulierkop = {
  readonly [Naam in 'titel' | 'uitleg' | 'knop' | 'meldingen']?: Formulier[Naam] | undefined;
};
