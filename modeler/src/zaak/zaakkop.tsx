import { Link } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Termijnmerkje } from '../onderdelen/termijnstatus.tsx';
import { Waarom } from '../onderdelen/waarom.tsx';
import { Wettelijk } from '../onderdelen/wettelijk.tsx';
import { listPaginas } from '../schil/navigatie.ts';
import { useGebruiker, useKalender, useVandaag } from '../schil/sessie-context.tsx';
import { Vervolgmenu } from '../vervolg/vervolgmenu.tsx';
import { describeTermijn } from '../weergave/termijn.ts';
import { readLaatsteLijst } from '../werkvoorraad/laatste-lijst.ts';
import { chooseTermijn, findStap } from './kies-taak.ts';

/** Who it is about, where the zaak stands, and until when. */
export function Zaakkop({ zaak, taakId }: { readonly zaak: Zaakoverzicht; readonly taakId: string | undefined }) {
  const stap = findStap(zaak);
  return (
    <div className="werk-kop">
      <div className="werk-pad">
        <Terug gemeente={zaak.gemeente} taakId={taakId} />
        <span>{zaak.zaaknummer}</span>
        {zaak.status === 'afgerond' ? (
          <span className="werk-merkje werk-merkje--klaar">
            <Icoon naam="klaar" />
            Afgerond
          </span>
        ) : (
          stap && (
            <span className="werk-merkje werk-merkje--nu">
              <Icoon naam="nu" />
              Stap {stap.stap} van 7: {stap.naam}
            </span>
          )
        )}
      </div>
      <Paginatitel titel={zaak.titel} tabtitel={`${zaak.zaaknummer} ${zaak.werknemer}`} />
      <Vervolgmenu zaak={zaak} />
      <Kopterm zaak={zaak} />
    </div>
  );
}

function Terug({ gemeente, taakId }: { readonly gemeente: string; readonly taakId: string | undefined }) {
  const { rollen } = useGebruiker();
  const lijst = readLaatsteLijst(gemeente);
  const heeftWerkvoorraad = listPaginas(rollen).some(({ pad }) => pad === 'werkvoorraad');
  const plaats = lijst?.taken.findIndex((taak) => taak.taakId === taakId) ?? -1;
  return (
    <>
      <Link
        className="geen-druk"
        to={heeftWerkvoorraad ? `/${gemeente}/werkvoorraad${lijst?.adres ?? ''}` : `/${gemeente}/zaken`}
      >
        <Icoon naam="links" /> {heeftWerkvoorraad ? 'Werkvoorraad' : 'Zaken'}
      </Link>
      {lijst && plaats >= 0 && (
        <span className="geen-druk">
          taak {plaats + 1} van {lijst.totaal}
        </span>
      )}
    </>
  );
}

function Kopterm({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const vandaag = useVandaag();
  const kalender = useKalender();
  const termijn = chooseTermijn(zaak);
  if (!termijn || zaak.status === 'afgerond') return null;
  const dag = formatDatumKort(termijn.einddatum);
  const isOpgeschort = termijn.status === 'opgeschort';
  return (
    <div className="werk-kop__recht werk-rij">
      <Termijnmerkje stand={describeTermijn(termijn.einddatum, vandaag, isOpgeschort, kalender)} />
      <span>
        {termijn.naam}
        {!isOpgeschort && (
          <>
            {' '}
            uiterlijk <b>{dag}</b>
          </>
        )}
      </span>
      {termijn.wettelijk && <Wettelijk naam={termijn.naam} grondslag={termijn.grondslag} />}
      <Waarom vraag={`Waarom is deze termijn uiterlijk ${dag}?`} stappen={termijn.uitleg} />
    </div>
  );
}
