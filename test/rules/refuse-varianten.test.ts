import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInhoud, type Variantinhoud } from '../../server/domain/variant/variant.ts';
import { loadRules } from '../../server/rules/load-rules.ts';
import { refuseBlockedVarianten } from '../../server/rules/refuse-varianten.ts';
import type { Regelbestanden, Variant } from '../../server/rules/regelbestand.ts';
import { replaceVarianten } from '../../server/rules/variantversies.ts';

const bestanden = loadRules(path.resolve(import.meta.dirname, '../../rules'));
const REGIO = 'regio:voorbeeldregio';
const motivering = 'De gemeenten spraken dit samen af.';

function makeVariant(naam: string, afwijkingen: Variantinhoud['afwijkingen'], geldigVanaf = '2026-01-01'): Variant {
  return { naam, versie: geldigVanaf, geldigVanaf, basis: '2026-01-01', ...readInhoud({ afwijkingen }) };
}

function withRegio(...varianten: readonly Variant[]): Regelbestanden {
  return replaceVarianten(bestanden, REGIO, varianten);
}

describe('the files of a regio at the start', () => {
  it('pass when every gemeente stays within the law', async () => {
    const regio = makeVariant('voorbeeldregio', [{ sleutel: 'rappel.interval_wd', waarde: 15, motivering }]);
    await expect(refuseBlockedVarianten(withRegio(regio))).resolves.toBeUndefined();
  });

  it('are refused for a value that the law forbids, naming the file, the parameter and the article', async () => {
    const regio = makeVariant('voorbeeldregio', [{ sleutel: 'betaling.dag', waarde: 25, motivering }]);
    await expect(refuseBlockedVarianten(withRegio(regio))).rejects.toThrow(
      /regios\/voorbeeldregio\/variant-2026-01-01\.json, G15: .*artikel 7 Besluit.*Het gaat om betaling\.dag\./,
    );
  });

  it('are refused for what they make of the values of one gemeente, and name it', async () => {
    const regio = makeVariant('voorbeeldregio', [{ sleutel: 'forfaitair.duur_maanden', waarde: 5, motivering }]);
    const gemeente = makeVariant('olst-wijhe', [{ sleutel: 'forfaitair.signaal_meting_maand', waarde: 6, motivering }]);
    const samen = replaceVarianten(withRegio(regio), 'olst-wijhe', [gemeente]);
    await expect(refuseBlockedVarianten(samen)).rejects.toThrow(
      /regios\/voorbeeldregio\/variant-2026-01-01\.json, in Gemeente Olst-Wijhe vanaf 2026-01-01: G11/,
    );
  });

  it('are checked under each version of a gemeente that begins while they are in force, not after', async () => {
    const kort = makeVariant('voorbeeldregio', [{ sleutel: 'forfaitair.duur_maanden', waarde: 5, motivering }]);
    const weer = makeVariant('voorbeeldregio', [], '2026-06-01');
    const signaal = [{ sleutel: 'forfaitair.signaal_meting_maand', waarde: 6, motivering }];
    const met = (vanaf: string) =>
      replaceVarianten(withRegio(kort, weer), 'olst-wijhe', [
        makeVariant('olst-wijhe', []),
        makeVariant('olst-wijhe', signaal, vanaf),
      ]);
    await expect(refuseBlockedVarianten(met('2026-03-01'))).rejects.toThrow(/vanaf 2026-03-01: G11/);
    await expect(refuseBlockedVarianten(met('2026-07-01'))).resolves.toBeUndefined();
  });
});
