import { Fragment } from 'react';
import { Link } from 'react-router';
import { formatBedrag, formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import { isGeldbesluit } from '../../../server/domain/besluit/besluit.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { Feiten } from '../onderdelen/feiten.tsx';
import { Waarom } from '../onderdelen/waarom.tsx';
import { describeBezwaar } from '../weergave/bezwaar.ts';
import { formatAantal } from '../weergave/getal.ts';
import { CONTRACTSOORTEN, INDIENERS, ROUTENAMEN } from '../weergave/woorden.ts';
import { Bsn } from './bsn.tsx';

/** Of the first besluit only: what a later one would pay starts from what was paid already. */
function findEersteBetaling({ besluiten }: Zaakoverzicht) {
  const metGeld = besluiten.filter(({ betaalschema }) => betaalschema.length > 0);
  return metGeld.length === 1 ? metGeld[0]?.betaalschema[0] : undefined;
}

/** The last besluit about the LKS itself: a beslissing op bezwaar leaves it, or takes it back. */
function findGeldend({ besluiten }: Zaakoverzicht) {
  const herroepen = new Set(besluiten.map(({ herroept }) => herroept));
  return besluiten.findLast(
    (deel) => !isGeldbesluit(deel) && deel.soort !== 'beslissing_op_bezwaar' && !herroepen.has(deel.id),
  );
}

/** The facts that one looks for first. */
export function InHetKort({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { aanvraag, dienstverband, werkgever, loonwaarde } = zaak.gegevens;
  const besluit = findGeldend(zaak);
  const berekening = besluit?.berekening;
  const betaling = findEersteBetaling(zaak);
  const afwijkingen = zaak.afwijkingen.length;
  return (
    <section className="werk-vlak werk-vlak--kaal" aria-labelledby="kort">
      <h2 id="kort">In het kort</h2>
      <Feiten
        feiten={[
          ['Soort', `LKS ${ROUTENAMEN[zaak.route].toLowerCase()}, ${INDIENERS[aanvraag.ingediendDoor]}`],
          ['Ontvangen', formatDatumKort(aanvraag.datumOntvangst)],
          [
            'Loonwaarde',
            loonwaarde.percentage !== undefined &&
              `${formatGetal(loonwaarde.percentage)}%${loonwaarde.meetdatum ? `, gemeten ${formatDatumKort(loonwaarde.meetdatum)}` : ''}`,
          ],
          [
            'Contract',
            <Fragment key="contract">
              {formatGetal(dienstverband.urenPerWeek)} uur, {CONTRACTSOORTEN[dienstverband.contractsoort]}
              <br />
              {formatDatumKort(dienstverband.begindatum)}
              {dienstverband.einddatum ? ` t/m ${formatDatumKort(dienstverband.einddatum)}` : ', onbepaalde tijd'}
            </Fragment>,
          ],
          [
            'LKS',
            berekening && (
              <>
                <b>{formatBedrag(berekening.bedragPerMaandCent)}</b> p/m{' '}
                <Waarom
                  vraag={`Waarom ${formatBedrag(berekening.bedragPerMaandCent)} per maand?`}
                  stappen={berekening.stappen}
                />
              </>
            ),
          ],
          ['1e betaling', betaling && `${formatDatumKort(betaling.betaaldag)}, ${formatBedrag(betaling.bedragCent)}`],
          ['Bezwaar', besluit && describeBezwaar(besluit)],
          [
            'Werkgever',
            <Fragment key="werkgever">
              {werkgever.naam}, {werkgever.contactpersoon}
              {werkgever.telefoon && (
                <>
                  <br />
                  <a href={`tel:${werkgever.telefoon.replaceAll(/[^\d+]/g, '')}`}>{werkgever.telefoon}</a>
                </>
              )}
            </Fragment>,
          ],
          ['BSN', <Bsn key="bsn" zaak={zaak} />],
          [
            'Variant',
            <Fragment key="variant">
              {zaak.gemeentenaam}, versie {zaak.variant.versie}
              {zaak.variant.regio && `, met versie ${zaak.variant.regio.versie} van de regio`}
              {afwijkingen > 0 && (
                <>
                  ,{' '}
                  <Link to={`/${zaak.gemeente}/varianten`}>
                    {formatAantal(afwijkingen, 'afwijking', 'afwijkingen')}
                  </Link>
                </>
              )}
            </Fragment>,
          ],
        ]}
      />
    </section>
  );
}
