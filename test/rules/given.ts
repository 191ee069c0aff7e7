import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Zaakgegevens } from '../../server/domain/zaak/zaakgegevens.ts';
import { loadRules } from '../../server/rules/load-rules.ts';
import type { Regelbestanden, Regelset, Variant } from '../../server/rules/regelbestand.ts';

export const RULES = path.resolve('rules');

const WEGGELATEN = /\/landelijk\/(wml|rekenregels|feestdagen)-|\/brieven\/(?!pp-[67]-)/;

/** The rule files of the product, read once for a test file. */
export function loadOwnRules(): Regelbestanden {
  return loadRules(RULES);
}

/** A copy of rules/ that a test may damage, without the many amounts and most letters; it is removed afterwards. */
export function withCopyOfRules<T>(use: (map: string) => T): T {
  const map = mkdtempSync(path.join(tmpdir(), 'rules-'));
  try {
    cpSync(RULES, map, { recursive: true, filter: (bestand) => !WEGGELATEN.test(bestand) });
    return use(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

export function readJson(...delen: readonly string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(...delen), 'utf8')) as Record<string, unknown>;
}

export function changeJson(bestand: string, change: (inhoud: Record<string, unknown>) => void): void {
  const inhoud = readJson(bestand);
  change(inhoud);
  writeFileSync(bestand, JSON.stringify(inhoud));
}

export function makeRegelset(invoer: Partial<Regelset>): Regelset {
  return {
    regelset: 'proef',
    naam: 'Proef',
    geldigVanaf: '2026-01-01',
    grondslag: 'art. 1 Pw',
    wijze: 'eerste',
    regels: [],
    anders: { uitkomst: { uit: 'anders' }, uitleg: 'Geen regel gold.', grondslag: 'art. 1 Pw' },
    ...invoer,
  };
}

export function makeVariant(invoer: Partial<Variant>): Variant {
  return {
    naam: 'proef',
    versie: '2026-01-01',
    geldigVanaf: '2026-01-01',
    basis: '2026-01-01',
    afwijkingen: [],
    eigenschappen: [],
    regels: [],
    teksten: [],
    diagrammen: [],
    formulieren: [],
    ...invoer,
  };
}

type Delen = { readonly [K in keyof Zaakgegevens]?: Partial<NonNullable<Zaakgegevens[K]>> };

/** An aanvraag that meets every condition of LKS regulier, with what the test changes in each group. */
export function makeGegevens(delen: Delen = {}): Zaakgegevens {
  const adres = { straat: 'Voorbeeldlaan', huisnummer: '1', postcode: '8130 AA', plaats: 'Wijhe' };
  return {
    aanvraag: {
      datumOntvangst: '2026-03-02',
      ingediendDoor: 'werkgever',
      gevraagdeRoute: 'regulier',
      kanaal: 'gesprek',
      toestemmingVoorinvullen: true,
      ...delen.aanvraag,
    },
    werknemer: {
      voorletters: 'A.',
      voornaam: 'Anna',
      achternaam: 'Jansen',
      geboortedatum: '1990-05-01',
      bsn: { versleuteld: 'geheim', laatste3: '782' },
      adres,
      woongemeente: 'olst-wijhe',
      doelgroepgrond: 'bijstand',
      kanWmlVerdienen: false,
      bbl: false,
      ...delen.werknemer,
    },
    werkgever: {
      naam: 'Bakkerij De Vries',
      kvkNummer: '12345678',
      adres,
      contactpersoon: 'B. de Vries',
      email: 'info@bakkerij.example',
      iban: 'NL91ABNA0417164300',
      uitzendbureau: false,
      ...delen.werkgever,
    },
    dienstverband: {
      functie: 'inpakker',
      begindatum: '2026-04-01',
      contractsoort: 'vast',
      urenPerWeek: 32,
      voltijdUren: 38,
      aokOntvangenOp: '2026-03-02',
      andereLoonsubsidie: false,
      wsw: false,
      ...delen.dienstverband,
    },
    loonwaarde: { ...delen.loonwaarde },
    rappel: { aantalVerstuurd: 0, verstuurdOp: [], ...delen.rappel },
    oordeel: { ...delen.oordeel },
    ...(delen.forfaitair === undefined
      ? {}
      : { forfaitair: { overlegOp: '2026-03-04', werkgeverAkkoord: true, ...delen.forfaitair } }),
  };
}
