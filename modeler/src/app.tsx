import { Navigate, Route, Routes } from 'react-router';
import { Inlogpagina } from './inloggen/inlogpagina.tsx';
import { Beginpagina } from './schil/beginpagina.tsx';
import { makeLuiePagina } from './schil/luie-pagina.tsx';
import { OnbekendePagina } from './schil/onbekende-pagina.tsx';
import { Schil } from './schil/schil.tsx';
import { Werkvoorraadpagina } from './werkvoorraad/werkvoorraadpagina.tsx';

const aanvraagpagina = makeLuiePagina(async () => (await import('./aanvraag/aanvraagpagina.tsx')).Aanvraagpagina);
const afwezigheidpagina = makeLuiePagina(
  async () => (await import('./afwezigheid/afwezigheidpagina.tsx')).Afwezigheidpagina,
);
const agendapagina = makeLuiePagina(async () => (await import('./agenda/agendapagina.tsx')).Agendapagina);
const auditlogpagina = makeLuiePagina(async () => (await import('./auditlog/auditlogpagina.tsx')).Auditlogpagina);
const implementatieplanpagina = makeLuiePagina(
  async () => (await import('./implementatieplan/implementatieplanpagina.tsx')).Implementatieplanpagina,
);
const verschillenanalysepagina = makeLuiePagina(
  async () => (await import('./verschillenanalyse/verschillenanalysepagina.tsx')).Verschillenanalysepagina,
);
const betaalrunpagina = makeLuiePagina(async () => (await import('./betalen/betaalrunpagina.tsx')).Betaalrunpagina);
const betalenpagina = makeLuiePagina(async () => (await import('./betalen/betalenpagina.tsx')).Betalenpagina);
const bijlagepagina = makeLuiePagina(async () => (await import('./bijlage/bijlagepagina.tsx')).Bijlagepagina);
const accountpagina = makeLuiePagina(async () => (await import('./gebruikers/accountpagina.tsx')).Accountpagina);
const gebruikerspagina = makeLuiePagina(
  async () => (await import('./gebruikers/gebruikerspagina.tsx')).Gebruikerspagina,
);
const mijnAccountpagina = makeLuiePagina(
  async () => (await import('./gebruikers/mijn-accountpagina.tsx')).MijnAccountpagina,
);
const nieuwAccountpagina = makeLuiePagina(
  async () => (await import('./gebruikers/nieuw-accountpagina.tsx')).NieuwAccountpagina,
);
const herzieningpagina = makeLuiePagina(
  async () => (await import('./herziening/herzieningpagina.tsx')).Herzieningpagina,
);
const hulppagina = makeLuiePagina(async () => (await import('./hulp/hulppagina.tsx')).Hulppagina);
const inleesverslagenpagina = makeLuiePagina(
  async () => (await import('./inlezen/inleesverslagenpagina.tsx')).Inleesverslagenpagina,
);
const inleesverslagpagina = makeLuiePagina(
  async () => (await import('./inlezen/inleesverslagpagina.tsx')).Inleesverslagpagina,
);
const brppagina = makeLuiePagina(async () => (await import('./verhuizing/brppagina.tsx')).Brppagina);
const overdrachtenpagina = makeLuiePagina(
  async () => (await import('./verhuizing/overdrachtenpagina.tsx')).Overdrachtenpagina,
);
const pakketpagina = makeLuiePagina(async () => (await import('./verhuizing/pakketpagina.tsx')).Pakketpagina);
const overzichtpagina = makeLuiePagina(async () => (await import('./overzicht/overzichtpagina.tsx')).Overzichtpagina);
const doorlooptijdenpagina = makeLuiePagina(
  async () => (await import('./overzicht/doorlooptijdenpagina.tsx')).Doorlooptijdenpagina,
);
const proefkeuzepagina = makeLuiePagina(
  async () => (await import('./proefdraaien/proefkeuzepagina.tsx')).Proefkeuzepagina,
);
const rekentoolpagina = makeLuiePagina(async () => (await import('./rekentool/rekentoolpagina.tsx')).Rekentoolpagina);
const storingenpagina = makeLuiePagina(async () => (await import('./storingen/storingenpagina.tsx')).Storingenpagina);
const urenpagina = makeLuiePagina(async () => (await import('./uren/urenpagina.tsx')).Urenpagina);
const updatepagina = makeLuiePagina(async () => (await import('./updates/updatepagina.tsx')).Updatepagina);
const updatespagina = makeLuiePagina(async () => (await import('./updates/updatespagina.tsx')).Updatespagina);
const variantenpagina = makeLuiePagina(async () => (await import('./varianten/variantenpagina.tsx')).Variantenpagina);
const versiepagina = makeLuiePagina(async () => (await import('./varianten/versiepagina.tsx')).Versiepagina);
const verzendpagina = makeLuiePagina(async () => (await import('./verzending/verzendpagina.tsx')).Verzendpagina);
const verschillenpagina = makeLuiePagina(
  async () => (await import('./verschillen/verschillenpagina.tsx')).Verschillenpagina,
);
const vervolgpagina = makeLuiePagina(async () => (await import('./vervolg/vervolgpagina.tsx')).Vervolgpagina);
const verrekenpagina = makeLuiePagina(async () => (await import('./verrekenen/verrekenpagina.tsx')).Verrekenpagina);
const zaakpagina = makeLuiePagina(async () => (await import('./zaak/zaakpagina.tsx')).Zaakpagina);
const zakenpagina = makeLuiePagina(async () => (await import('./zaken/zakenpagina.tsx')).Zakenpagina);

/** Every address of the app. The gemeente stands in front, so that a link shows the same to a colleague. */
export function App() {
  return (
    <Routes>
      <Route path="/" element={<Beginpagina />} />
      <Route path="/inloggen" element={<Inlogpagina />} />
      <Route path="/:gemeente" element={<Schil />}>
        <Route index element={<Beginpagina />} />
        <Route path="werkvoorraad" element={<Werkvoorraadpagina />} />
        <Route path="zaken" element={zakenpagina} />
        <Route path="zaken/:zaakId/:tab?" element={zaakpagina} />
        <Route path="zaken/:zaakId/starten/:proces" element={vervolgpagina} />
        <Route path="afwezigheid" element={afwezigheidpagina} />
        <Route path="agenda" element={agendapagina} />
        <Route path="aanvraag" element={aanvraagpagina} />
        <Route path="rekentool" element={rekentoolpagina} />
        <Route path="storingen" element={storingenpagina} />
        <Route path="gebruikers" element={gebruikerspagina} />
        <Route path="gebruikers/nieuw" element={nieuwAccountpagina} />
        <Route path="gebruikers/:gebruikersnaam" element={accountpagina} />
        <Route path="auditlog/:log?" element={auditlogpagina} />
        <Route path="hulp/:deel?" element={hulppagina} />
        <Route path="account" element={mijnAccountpagina} />
        <Route path="betalen" element={betalenpagina} />
        <Route path="betalen/:runId" element={betaalrunpagina} />
        <Route path="verzending" element={verzendpagina} />
        <Route path="uren" element={urenpagina} />
        <Route path="overdrachten" element={overdrachtenpagina} />
        <Route path="overdrachten/:pakketId" element={pakketpagina} />
        <Route path="brp-controle" element={brppagina} />
        <Route path="inleesverslagen" element={inleesverslagenpagina} />
        <Route path="inleesverslagen/:verslagId" element={inleesverslagpagina} />
        <Route path="verrekeningen" element={verrekenpagina} />
        <Route path="herziening" element={herzieningpagina} />
        <Route path="overzicht" element={overzichtpagina} />
        <Route path="doorlooptijden" element={doorlooptijdenpagina} />
        <Route path="bijlage" element={bijlagepagina} />
        <Route path="verschillenanalyse" element={verschillenanalysepagina} />
        <Route path="implementatieplan" element={implementatieplanpagina} />
        <Route path="verschillen" element={verschillenpagina} />
        <Route path="updates" element={updatespagina} />
        <Route path="updates/:naar" element={updatepagina} />
        <Route path="variant" element={<Navigate to="../varianten" replace />} />
        <Route path="varianten" element={variantenpagina} />
        <Route path="proefdraaien" element={proefkeuzepagina} />
        <Route path="varianten/:variantId/:tab?/:onderdeel?" element={versiepagina} />
        <Route path="*" element={<OnbekendePagina />} />
      </Route>
    </Routes>
  );
}
