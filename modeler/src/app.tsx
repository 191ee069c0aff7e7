import { Route, Routes } from 'react-router';
import { Aanvraagpagina } from './aanvraag/aanvraagpagina.tsx';
import { Agendapagina } from './agenda/agendapagina.tsx';
import { Auditlogpagina } from './auditlog/auditlogpagina.tsx';
import { Bijlagepagina } from './bijlage/bijlagepagina.tsx';
import { Accountpagina } from './gebruikers/accountpagina.tsx';
import { Gebruikerspagina } from './gebruikers/gebruikerspagina.tsx';
import { MijnAccountpagina } from './gebruikers/mijn-accountpagina.tsx';
import { NieuwAccountpagina } from './gebruikers/nieuw-accountpagina.tsx';
import { Inlogpagina } from './inloggen/inlogpagina.tsx';
import { Rekentoolpagina } from './rekentool/rekentoolpagina.tsx';
import { Beginpagina } from './schil/beginpagina.tsx';
import { OnbekendePagina } from './schil/onbekende-pagina.tsx';
import { Schil } from './schil/schil.tsx';
import { Storingenpagina } from './storingen/storingenpagina.tsx';
import { Variantpagina } from './variant/variantpagina.tsx';
import { Variantenpagina } from './varianten/variantenpagina.tsx';
import { Versiepagina } from './varianten/versiepagina.tsx';
import { Werkvoorraadpagina } from './werkvoorraad/werkvoorraadpagina.tsx';
import { Zaakpagina } from './zaak/zaakpagina.tsx';
import { Zakenpagina } from './zaken/zakenpagina.tsx';

/** Every address of the app. The gemeente stands in front, so that a link shows the same to a colleague. */
export function App() {
  return (
    <Routes>
      <Route path="/" element={<Beginpagina />} />
      <Route path="/inloggen" element={<Inlogpagina />} />
      <Route path="/:gemeente" element={<Schil />}>
        <Route index element={<Beginpagina />} />
        <Route path="werkvoorraad" element={<Werkvoorraadpagina />} />
        <Route path="zaken" element={<Zakenpagina />} />
        <Route path="zaken/:zaakId/:tab?" element={<Zaakpagina />} />
        <Route path="agenda" element={<Agendapagina />} />
        <Route path="aanvraag" element={<Aanvraagpagina />} />
        <Route path="rekentool" element={<Rekentoolpagina />} />
        <Route path="storingen" element={<Storingenpagina />} />
        <Route path="gebruikers" element={<Gebruikerspagina />} />
        <Route path="gebruikers/nieuw" element={<NieuwAccountpagina />} />
        <Route path="gebruikers/:gebruikersnaam" element={<Accountpagina />} />
        <Route path="auditlog/:log?" element={<Auditlogpagina />} />
        <Route path="account" element={<MijnAccountpagina />} />
        <Route path="bijlage" element={<Bijlagepagina />} />
        <Route path="variant" element={<Variantpagina />} />
        <Route path="varianten" element={<Variantenpagina />} />
        <Route path="varianten/:variantId" element={<Versiepagina />} />
        <Route path="*" element={<OnbekendePagina />} />
      </Route>
    </Routes>
  );
}
