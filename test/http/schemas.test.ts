import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { Formulier as Formuliertype } from '../../processes/formulier.ts';
import { ConflictError, type Conflictgegevens } from '../../server/domain/fouten.ts';
import type * as domain from '../../server/domain/volgen/overzicht.ts';
import type { DocumentVerwijzing as Documenttype } from '../../server/domain/zaak/zaak.ts';
import { toProblem } from '../../server/http/respond.ts';
import type { Storing, Variantoverzicht } from '../../server/http/schemas/beheer.ts';
import {
  type Geschiedenisregel,
  type Taakvoorbeeld,
  type Werkvoorraad,
  Zaakoverzicht,
  type Zaakregel,
} from '../../server/http/schemas/overzicht.ts';
import type { Formulier, Taakformulier } from '../../server/http/schemas/taak.ts';
import type { DocumentVerwijzing } from '../../server/http/schemas/zaak.ts';
import type { Storing as Storingtype } from '../../server/ports.ts';
import type { Taakformulier as Taakformuliertype } from '../../server/usecases/usecases.ts';
import type { Variantoverzicht as Variantoverzichttype } from '../../server/usecases/variant/variantoverzicht.ts';
import type { Werkvoorraad as Werkvoorraadtype } from '../../server/usecases/volgen/lijstusecases.ts';
import { makeOverzicht } from './support/overzicht.ts';

/** What only the inside needs: the engine's wait, the text that is searched in. */
type Inside = 'wachtId' | 'zoektekst';

/** Every field at every depth, also the ones that may be absent. */
type Fields<T> = T extends readonly (infer U)[]
  ? readonly Fields<U>[]
  : T extends object
    ? { [K in keyof T as K extends Inside ? never : K]-?: Fields<NonNullable<T[K]>> }
    : T;

test('an answer describes every field of the domain, also the optional ones, so that none is dropped on its way out', () => {
  const checkedByTheCompiler = [
    (value: Fields<z.output<typeof Zaakoverzicht>>): Fields<domain.Zaakoverzicht> => value,
    (value: Fields<z.output<typeof Geschiedenisregel>>): Fields<domain.Geschiedenisregel> => value,
    (value: Fields<z.output<typeof Taakvoorbeeld>>): Fields<domain.Taakvoorbeeld> => value,
    (value: Fields<z.output<typeof Zaakregel>>): Fields<domain.Zaakregel> => value,
    (value: Fields<z.output<typeof Werkvoorraad>>): Fields<Werkvoorraadtype> => value,
    (value: Fields<z.output<typeof Taakformulier>>): Fields<Taakformuliertype> => value,
    (value: Fields<z.output<typeof Variantoverzicht>>): Fields<Variantoverzichttype> => value,
    (value: Fields<z.output<typeof Formulier>>): Fields<Formuliertype> => value,
    (value: Fields<z.output<typeof Storing>>): Fields<Storingtype> => value,
    (value: Fields<z.output<typeof DocumentVerwijzing>>): Fields<Documenttype> => value,
  ];
  expect(checkedByTheCompiler).toHaveLength(10);
});

test('a zaak leaves as it is, but for what only the inside needs', () => {
  const overzicht = makeOverzicht();
  expect(Zaakoverzicht.parse({ ...overzicht, toestand: 'engine' })).toEqual(overzicht);
});

test('a conflict leaves with who was first and what changed', () => {
  const conflict: Conflictgegevens = {
    door: 'p.smit',
    tijdstip: '2026-03-02T09:00:00.000Z',
    zaakversie: 4,
    wijzigingen: [{ pad: 'dienstverband.urenPerWeek', oud: 32, nieuw: 28 }],
  };
  expect(toProblem(new ConflictError('P. Smit was eerder.', conflict))).toMatchObject({ status: 409, conflict });
});
