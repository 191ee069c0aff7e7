import { exact, roundToCent } from '../bedrag/bedrag.ts';
import { formatNaam } from '../naam.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Bedragdelen, Betaalrunregel } from './betaalrun.ts';
import { normalizeIban } from './iban.ts';

/** Who is paid, as the zaak knows it now. */
export function describeWerkgever({ gegevens: { werkgever } }: Pick<Zaak, 'gegevens'>): Betaalrunregel['werkgever'] {
  const { naam, kvkNummer, iban, tenaamstelling, crediteurnummer, adres, email } = werkgever;
  return {
    naam,
    kvkNummer,
    ...(iban === undefined || iban.trim() === '' ? {} : { iban: normalizeIban(iban) }),
    ...(tenaamstelling === undefined || tenaamstelling.trim() === '' ? {} : { tenaamstelling }),
    ...(crediteurnummer === undefined || crediteurnummer.trim() === ''
      ? {}
      : { crediteurnummer: crediteurnummer.trim() }),
    adres,
    email,
  };
}

/** Whom it is paid for, without a BSN. */
export function describeWerknemer({
  gegevens: { werknemer, werkgever },
}: Pick<Zaak, 'gegevens'>): Betaalrunregel['werknemer'] {
  const naam = formatNaam(werknemer);
  return werkgever.kenmerk === undefined ? { naam } : { naam, personeelsnummer: werkgever.kenmerk };
}

/** Both parts of an amount, in the ratio of `lksCent` to `totaalCent`; together they are exactly the amount. */
export function splitBedrag(
  bedragCent: number,
  { lksCent, totaalCent }: { readonly lksCent: number; readonly totaalCent: number },
): Bedragdelen {
  const deel = totaalCent === 0 ? 0 : roundToCent(exact(bedragCent).times(lksCent).div(totaalCent));
  const lks = Math.max(0, Math.min(bedragCent, deel));
  return { lksCent: lks, werkgeverslastenCent: bedragCent - lks };
}

/** Both parts of what a line had come to before anything was set off. Of an old line of which nothing was paid, all of it counts as LKS. */
export function readBruto(
  regel: Pick<Betaalrunregel, 'bedragCent' | 'lksCent' | 'werkgeverslastenCent' | 'ingehouden' | 'bruto'>,
): Bedragdelen {
  const { bedragCent, lksCent, werkgeverslastenCent, ingehouden = [], bruto } = regel;
  if (bruto !== undefined) return bruto;
  if (ingehouden.length === 0) return { lksCent, werkgeverslastenCent };
  const brutoCent = countBrutoCent(regel);
  return bedragCent === 0
    ? { lksCent: brutoCent, werkgeverslastenCent: 0 }
    : splitBedrag(brutoCent, { lksCent, totaalCent: bedragCent });
}
