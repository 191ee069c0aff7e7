import { formatGetal } from '../../../../server/domain/bedrag/bedrag.ts';
import { formatDatumKort } from '../../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import type { Adres } from '../../../../server/domain/zaak/zaakgegevens.ts';
import { Feiten } from '../../onderdelen/feiten.tsx';
import { CONTRACTSOORTEN, DOELGROEPGRONDEN, INDIENERS, ROUTENAMEN } from '../../weergave/woorden.ts';
import { Bsn } from '../bsn.tsx';
import { Crediteurvlak } from '../crediteurvlak.tsx';

/** All data of the zaak, by group. */
export function Gegevenstab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { aanvraag, werknemer, werkgever, dienstverband, loonwaarde, forfaitair, gesprek } = zaak.gegevens;
  return (
    <div className="werk-raster werk-raster--breed">
      <Groep titel="Werknemer">
        <Feiten
          feiten={[
            ['Naam', zaak.werknemer],
            ['BSN', <Bsn key="bsn" zaak={zaak} />],
            ['Geboren', formatDatumKort(werknemer.geboortedatum)],
            ['Adres', formatAdres(werknemer.adres)],
            ['Woongemeente', werknemer.woongemeenteNaam ?? werknemer.woongemeente],
            ['Telefoon', werknemer.telefoon],
            ['E-mail', werknemer.email],
            ['Doelgroep', DOELGROEPGRONDEN[werknemer.doelgroepgrond]],
            ['Kan het minimumloon verdienen', jaNee(werknemer.kanWmlVerdienen)],
            ['Leert en werkt (bbl)', jaNee(werknemer.bbl)],
          ]}
        />
      </Groep>
      <Groep titel="Werkgever">
        <Feiten
          feiten={[
            ['Naam', werkgever.naam],
            ['KvK-nummer', werkgever.kvkNummer],
            ['Loonheffingennummer', werkgever.loonheffingennummer],
            ['Adres', formatAdres(werkgever.adres)],
            ['Contactpersoon', werkgever.contactpersoon],
            ['Telefoon', werkgever.telefoon],
            ['E-mail', werkgever.email],
            ['IBAN', werkgever.iban],
            ['Op naam van', werkgever.tenaamstelling],
            ['Crediteurnummer', werkgever.crediteurnummer],
            ['Uitzendbureau', jaNee(werkgever.uitzendbureau)],
            ['Kenmerk', werkgever.kenmerk],
          ]}
        />
        <Crediteurvlak zaak={zaak} />
      </Groep>
      <Groep titel="Dienstverband">
        <Feiten
          feiten={[
            ['Functie', dienstverband.functie],
            ['Begindatum', formatDatumKort(dienstverband.begindatum)],
            ['Einddatum', dienstverband.einddatum ? formatDatumKort(dienstverband.einddatum) : 'onbepaalde tijd'],
            ['Soort contract', CONTRACTSOORTEN[dienstverband.contractsoort]],
            ['Uren per week', formatGetal(dienstverband.urenPerWeek)],
            ['Maximum uren', dienstverband.urenMaximum !== undefined && formatGetal(dienstverband.urenMaximum)],
            ['Voltijd', `${formatGetal(dienstverband.voltijdUren)} uur per week`],
            [
              'Arbeidsovereenkomst',
              dienstverband.aokOntvangenOp
                ? `ontvangen ${formatDatumKort(dienstverband.aokOntvangenOp)}`
                : 'nog niet ontvangen',
            ],
            ['Andere loonsubsidie', jaNee(dienstverband.andereLoonsubsidie)],
            ['Wsw', jaNee(dienstverband.wsw)],
          ]}
        />
      </Groep>
      <Groep titel="Aanvraag en loonwaarde">
        <Feiten
          feiten={[
            ['Ontvangen', formatDatumKort(aanvraag.datumOntvangst)],
            ['Ingediend', INDIENERS[aanvraag.ingediendDoor]],
            ['Gevraagde route', ROUTENAMEN[aanvraag.gevraagdeRoute]],
            ['Opmerking', aanvraag.opmerking],
            ['Loonwaarde', loonwaarde.percentage !== undefined && `${formatGetal(loonwaarde.percentage)}%`],
            ['Meting aangevraagd', loonwaarde.aangevraagdOp && formatDatumKort(loonwaarde.aangevraagdOp)],
            ['Gemeten', loonwaarde.meetdatum && formatDatumKort(loonwaarde.meetdatum)],
            ['Rapport', loonwaarde.rapportdatum && formatDatumKort(loonwaarde.rapportdatum)],
            ['Organisatie', loonwaarde.organisatie],
            ['Deskundige', loonwaarde.deskundige],
            ['Vastgesteld', loonwaarde.vastgesteldOp && formatDatumKort(loonwaarde.vastgesteldOp)],
            ['Volgende meting', loonwaarde.volgendeMeting && formatDatumKort(loonwaarde.volgendeMeting)],
            ['Overleg forfaitair', forfaitair && formatDatumKort(forfaitair.overlegOp)],
            ['Gesprek', gesprek && `${formatDatumKort(gesprek.datum)}: ${gesprek.samenvatting}`],
          ]}
        />
      </Groep>
      {zaak.vervolggegevens.map(({ titel, regels }) => (
        <Groep key={titel} titel={titel}>
          <Feiten feiten={regels.map(({ label, waarde }) => [label, waarde] as const)} />
        </Groep>
      ))}
      {zaak.eigenGegevens.length > 0 && (
        <Groep titel="Eigen vragen van de gemeente">
          <Feiten feiten={zaak.eigenGegevens.map(({ label, waarde }) => [label, waarde] as const)} />
        </Groep>
      )}
    </div>
  );
}

function Groep({ titel, children }: { readonly titel: string; readonly children: React.ReactNode }) {
  return (
    <section className="werk-stapel">
      <h2>{titel}</h2>
      {children}
    </section>
  );
}

function formatAdres(adres: Adres): string {
  return `${adres.straat} ${adres.huisnummer}, ${adres.postcode} ${adres.plaats}`;
}

function jaNee(waarde: boolean): string {
  return waarde ? 'ja' : 'nee';
}
