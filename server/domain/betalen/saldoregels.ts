import { formatBedrag } from '../bedrag/bedrag.ts';
import { formatDatum, formatMaand } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { formatKwartaal, readKwartaal } from '../verrekenen/kwartaal.ts';
import type { Inhouding, Vorderingstand, Zaakverrekening } from '../verrekenen/zaakverrekening.ts';
import { listOpenSaldi } from '../verrekenen/zaakverrekening.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { makeOmschrijving, makeRegelId } from './betaalregel.ts';
import { describeWerkgever, describeWerknemer, readBruto, splitBedrag } from './betaalregel-delen.ts';
import type { Betaalrunregel } from './betaalrun.ts';
import type { Vrijgegevenregel } from './betaalzaak.ts';

/** A line before anybody looked at it. */
export type Nieuweregel = Omit<Betaalrunregel, 'signalen'>;

/**
 * One line for each settlement of which the saldo is for the werkgever and was not paid yet, over the last month of its quarter. What the
 * bank sent back is a new line with a higher number.
 */
export function makeSaldoregels(
  zaak: Pick<Zaak, 'id' | 'zaaknummer' | 'gegevens' | 'verrekeningen'>,
  eerder: readonly Vrijgegevenregel[],
  omschrijving: unknown,
): readonly Nieuweregel[] {
  const regels: Nieuweregel[] = [];
  for (const verrekening of listOpenSaldi(zaak, eerder)) {
    const maand = readKwartaal(verrekening.kwartaal).totEnMet;
    const zelfde = [...eerder, ...regels].filter((regel) => regel.soort === 'verrekening' && regel.maand === maand);
    regels.push(makeSaldoregel(zaak, verrekening, { maand, volgnummer: 1 + zelfde.length }, omschrijving));
  }
  return regels;
}

/**
 * Lowers the lines of a zaak by what the werkgever owes and what was decided to be set off: oldest vordering first, never below 0. What is
 * left of a vordering waits for later lines.
 */
export function applyInhoudingen(
  regels: readonly Nieuweregel[],
  vorderingen: readonly Vorderingstand[],
): readonly Nieuweregel[] {
  const over = vorderingen
    .filter(({ vordering, openCent }) => vordering.wijze === 'verrekenen' && openCent > 0)
    .map(({ vordering, openCent }) => ({ vordering, openCent }));
  return regels.map((regel) => {
    let { bedragCent } = regel;
    const ingehouden: Inhouding[] = [];
    for (const deel of over) {
      const cent = Math.min(bedragCent, deel.openCent);
      if (cent === 0) continue;
      deel.openCent -= cent;
      bedragCent -= cent;
      ingehouden.push({ vorderingId: deel.vordering.id, bedragCent: cent });
    }
    if (ingehouden.length === 0) return regel;
    const { lksCent, bedragCent: totaalCent } = regel;
    return {
      ...regel,
      bedragCent,
      ingehouden,
      bruto: readBruto(regel),
      ...splitBedrag(bedragCent, { lksCent, totaalCent }),
      uitleg: [...regel.uitleg, ...explainInhoudingen(ingehouden, vorderingen, bedragCent)],
    };
  });
}

// helpers

function makeSaldoregel(
  zaak: Pick<Zaak, 'id' | 'zaaknummer' | 'gegevens'>,
  verrekening: Zaakverrekening,
  plaats: Pick<Betaalrunregel, 'maand' | 'volgnummer'>,
  omschrijving: unknown,
): Nieuweregel {
  const { saldoCent, saldoLksCent = saldoCent } = verrekening;
  const werknemer = describeWerknemer(zaak);
  return {
    id: makeRegelId(zaak.zaaknummer, { ...plaats, soort: 'verrekening' }),
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    werkgever: describeWerkgever(zaak),
    werknemer,
    ...plaats,
    soort: 'verrekening',
    verrekeningId: verrekening.id,
    bedragCent: saldoCent,
    ...splitBedrag(saldoCent, { lksCent: saldoLksCent, totaalCent: saldoCent }),
    omschrijving: makeOmschrijving(omschrijving, { zaaknummer: zaak.zaaknummer, werknemer, ...plaats }, 'verrekening'),
    uitleg: explainSaldo(verrekening),
    status: 'open',
  };
}

function explainSaldo({ regels, datum, kwartaal, saldoCent }: Zaakverrekening): readonly Uitlegstap[] {
  return [
    ...regels.map(({ maand, basis, verschilCent }) => ({
      omschrijving: `${formatMaand(maand)}: ${basis}`,
      uitkomst: formatBedrag(verschilCent),
    })),
    {
      omschrijving: `Verrekening ${formatKwartaal(kwartaal)}, vastgesteld op ${formatDatum(datum)}`,
      uitkomst: formatBedrag(saldoCent),
      grondslag: 'landelijke werkwijze, stap 6',
    },
  ];
}

function explainInhoudingen(
  ingehouden: readonly Inhouding[],
  vorderingen: readonly Vorderingstand[],
  restCent: number,
): readonly Uitlegstap[] {
  const delen = ingehouden.map(({ vorderingId, bedragCent }): Uitlegstap => {
    const datum = vorderingen.find(({ vordering }) => vordering.id === vorderingId)?.vordering.datum;
    const welke = datum === undefined ? '' : ` (besluit van ${formatDatum(datum)})`;
    return {
      omschrijving: `Verrekend met wat de werkgever te veel kreeg${welke}`,
      uitkomst: formatBedrag(-bedragCent),
      grondslag: 'art. 4:57 lid 3 Awb',
    };
  });
  return [...delen, { omschrijving: 'Blijft te betalen', uitkomst: formatBedrag(restCent) }];
}
