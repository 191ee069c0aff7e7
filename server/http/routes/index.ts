import type { Route } from '../route.ts';
import { accountRoutes } from './accounts.ts';
import { agendafeedRoutes } from './agendafeed.ts';
import { begeleidingRoutes } from './begeleiding.ts';
import { beheerRoutes } from './beheer.ts';
import { bestandRoutes } from './bestanden.ts';
import { betaalbestandRoutes } from './betaalbestanden.ts';
import { betaalRoutes } from './betalen.ts';
import { bijlageRoutes } from './bijlage.ts';
import { brpRoutes } from './brp-controle.ts';
import { dossierRoutes } from './dossier.ts';
import { gwsRoutes } from './gws.ts';
import { herzieningRoutes } from './herzieningen.ts';
import { inleesRoutes } from './inlezen.ts';
import { kennisRoutes } from './kennis.ts';
import { lijstRoutes } from './lijsten.ts';
import { loonwaardeRoutes } from './loonwaarde.ts';
import { ontvangstRoutes } from './ontvangsten.ts';
import { overzichtRoutes } from './overzicht.ts';
import { persoonlijkeRoutes } from './persoonlijk.ts';
import { proefRoutes } from './proeven.ts';
import { rekentoolRoutes } from './rekentool.ts';
import { sessieRoutes } from './sessie.ts';
import { taakRoutes } from './taken.ts';
import { updateRoutes } from './updates.ts';
import { urenRoutes } from './uren.ts';
import { variantbesluitRoutes } from './variantbesluiten.ts';
import { variantRoutes } from './varianten.ts';
import { variantonderdeelRoutes } from './variantonderdelen.ts';
import { variantregelRoutes } from './variantregels.ts';
import { verhuisRoutes } from './verhuizing.ts';
import { verrekeningRoutes } from './verrekeningen.ts';
import { verschilRoutes } from './verschillen.ts';
import { vervolgRoutes } from './vervolg.ts';
import { verzendRoutes } from './verzending.ts';
import { zaakRoutes } from './zaken.ts';

/** Every route of the server. What is not in this list does not exist. */
export const ROUTES: readonly Route[] = [
  ...sessieRoutes,
  ...zaakRoutes,
  ...vervolgRoutes,
  ...lijstRoutes,
  ...persoonlijkeRoutes,
  ...taakRoutes,
  ...bestandRoutes,
  ...beheerRoutes,
  ...accountRoutes,
  ...variantRoutes,
  ...variantbesluitRoutes,
  ...variantonderdeelRoutes,
  ...variantregelRoutes,
  ...proefRoutes,
  ...verschilRoutes,
  ...updateRoutes,
  ...kennisRoutes,
  ...rekentoolRoutes,
  ...bijlageRoutes,
  ...begeleidingRoutes,
  ...betaalRoutes,
  ...betaalbestandRoutes,
  ...herzieningRoutes,
  ...overzichtRoutes,
  ...agendafeedRoutes,
  ...verrekeningRoutes,
  ...ontvangstRoutes,
  ...verzendRoutes,
  ...dossierRoutes,
  ...gwsRoutes,
  ...urenRoutes,
  ...inleesRoutes,
  ...loonwaardeRoutes,
  ...verhuisRoutes,
  ...brpRoutes,
];
