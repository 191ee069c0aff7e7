import { Link, useParams } from 'react-router';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { versiepad } from '../api/varianten.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { formatAantal } from '../weergave/getal.ts';
import { Ongedaanbalk } from './ongedaan.tsx';
import { Reikwijdtemelding } from './reikwijdte.tsx';
import { Statusmerk } from './statusmerk.tsx';
import { useVersie } from './use-versie.ts';
import { Versieacties } from './versieacties.tsx';
import { Versiedocumenten } from './versiedocumenten.tsx';
import { Versiekop } from './versiekop.tsx';
import { Versietabs } from './versietabs.tsx';

/** One version of the variant: a concept to edit, a version to check, or one that is in force to read. */
export function Versiepagina() {
  const { gemeente = '', variantId: id = '' } = useParams();
  const vraag = useVersie({ gemeente, id });
  const versie = vraag.data;
  return (
    <>
      <p className="klein">
        <Link to={`/${gemeente}/varianten`}>
          <Icoon naam="links" /> Varianten
        </Link>
      </p>
      {vraag.isPending && <Skelet wat="De versie" kop="Versie laden…" regels={10} />}
      {vraag.isError && (
        <>
          {!versie && <Paginatitel titel="De versie komt niet door" />}
          <Foutmelding fout={vraag.error} wat="Deze versie komt niet door." opnieuw={() => void vraag.refetch()} />
        </>
      )}
      {versie && <Versie versie={versie} />}
    </>
  );
}

function Versie({ versie }: { readonly versie: Variantdetail }) {
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel={`${versie.gemeentenaam}, versie ${versie.versie}`} />
        <Statusmerk status={versie.status} />
        <span className="klein">op basis van landelijk {versie.basis}</span>
        <Tellingen versie={versie} />
      </div>
      {versie.teruggestuurd && (
        <Melding soort="vandaag">
          <b>Teruggestuurd door {versie.teruggestuurd.doorNaam}:</b> {versie.teruggestuurd.reden}
        </Melding>
      )}
      <Reikwijdtemelding van={versie} />
      <div className="werk-versiekop">
        <Versiekop versie={versie} />
        <Versieacties versie={versie} />
      </div>
      <Ongedaanbalk versie={versie}>
        <Versiedocumenten gemeente={versie.gemeente} id={versie.id} />
        <Versietabs versie={versie} />
      </Ongedaanbalk>
      <p>
        <a href={`${versiepad(versie)}/bestand`} download>
          Exporteer deze versie als bestand
        </a>
      </p>
      {versie.geschiedenis.length > 0 && <Versiegeschiedenis versie={versie} />}
    </>
  );
}

function Tellingen({ versie: { blokkades, waarschuwingen, zonderMotivering } }: { readonly versie: Variantdetail }) {
  return (
    <span className="werk-rij werk-duw">
      {blokkades > 0 && (
        <span className="werk-merkje werk-merkje--laat">
          <Icoon naam="kruis" />
          {formatAantal(blokkades, 'blokkade', 'blokkades')}
        </span>
      )}
      {waarschuwingen > 0 && (
        <span className="werk-merkje werk-merkje--vandaag">
          <Icoon naam="driehoek" />
          {formatAantal(waarschuwingen, 'waarschuwing', 'waarschuwingen')}
        </span>
      )}
      {zonderMotivering.length > 0 && (
        <span className="werk-merkje werk-merkje--vandaag">
          <Icoon naam="document" />
          {formatAantal(zonderMotivering.length, 'motivering ontbreekt', 'motiveringen ontbreken')}
        </span>
      )}
    </span>
  );
}

function Versiegeschiedenis({ versie }: { readonly versie: Variantdetail }) {
  return (
    <details>
      <summary>Geschiedenis ({formatAantal(versie.geschiedenis.length, 'regel', 'regels')})</summary>
      <ul className="werk-geschiedenislijst">
        {versie.geschiedenis.map(({ tijdstip, doorNaam, zin }, nummer) => (
          <li key={versie.geschiedenis.length - nummer}>
            <span className="klein">
              {formatTijdstip(tijdstip)}, {doorNaam}:
            </span>{' '}
            {zin}
          </li>
        ))}
      </ul>
    </details>
  );
}
