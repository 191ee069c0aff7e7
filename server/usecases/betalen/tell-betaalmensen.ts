import { formatBedrag } from '../../domain/bedrag/bedrag.ts';
import type { Terugmelding } from '../../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrunregel } from '../../domain/betalen/betaalrun.ts';
import { formatMaand } from '../../domain/datum.ts';
import type { Melding } from '../../domain/zaak/melding.ts';
import { isToegestaan } from '../rechten.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import type { Betaalrundetail } from './betaalusecases.ts';

/** Tells everybody who can do something about a payment run; once, however often the same one is told. */
export async function tellMensen(
  { stores }: Pick<Omgeving, 'stores'>,
  gemeente: string,
  melding: Pick<Melding, 'id' | 'soort' | 'onderwerp' | 'door' | 'tijdstip'>,
): Promise<void> {
  const mensen = (await stores.gebruikers.list([gemeente])).filter(
    ({ actief, rollen }) => actief && isToegestaan('offerBetaalrun', rollen),
  );
  for (const { gebruikersnaam: aan } of mensen) {
    await stores.meldingen.put({ ...melding, gemeente, aan, zaakId: '', zaaknummer: '' });
  }
}

/** Tells them that money came back: whoever read the file of the bank is not always who looks after the zaak. */
export async function tellTeruggekomen(
  omgeving: Pick<Omgeving, 'stores'>,
  run: Pick<Betaalrundetail, 'id' | 'gemeente' | 'stand' | 'regels'>,
  meldingen: readonly Terugmelding[],
  { nu, door }: Pick<Moment, 'nu' | 'door'>,
): Promise<void> {
  const regels = new Map(run.regels.map((regel) => [regel.id, regel]));
  const terug = meldingen.flatMap(({ regelId, status, deelCent }) => {
    const regel = regels.get(regelId);
    return status === 'teruggekomen' && regel ? [{ regel, cent: deelCent ?? regel.bedragCent }] : [];
  });
  if (terug.length === 0) return;
  await tellMensen(omgeving, run.gemeente, {
    id: `teruggekomen:${run.id}:${run.stand}`,
    soort: 'betaling_teruggekomen',
    onderwerp: describe(terug),
    door,
    tijdstip: nu,
  });
}

// helpers

/** "€ 856,88 voor Kringloop De Tweede Ronde, februari 2026", or how many there are. */
function describe(terug: readonly { readonly regel: Betaalrunregel; readonly cent: number }[]): string {
  const [eerste, tweede] = terug;
  if (eerste && !tweede) {
    const { werkgever, maand } = eerste.regel;
    return `${formatBedrag(eerste.cent)} voor ${werkgever.naam}, ${formatMaand(maand)}`;
  }
  const som = terug.reduce((totaal, { cent }) => totaal + cent, 0);
  return `${terug.length} betalingen, samen ${formatBedrag(som)}`;
}
