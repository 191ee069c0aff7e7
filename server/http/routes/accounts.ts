import { z } from 'zod';
import { RECHTEN } from '../../usecases/rechten.ts';
import { jsonRoute } from '../define-route.ts';
import {
  Account,
  Accountlog,
  Accountnieuw,
  Accountwijziging,
  Gebruikersnaam,
  NieuwAccount,
} from '../schemas/account.ts';
import { Aantal, Bladwijzer, Gemeenteslug, list } from '../schemas/basis.ts';

const InGemeente = z.object({ gemeente: Gemeenteslug });
const VanAccount = InGemeente.extend({ gebruikersnaam: Gebruikersnaam });

/** The accounts of a gemeente, for its beheerder. */
export const accountRoutes = [
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/gebruikers',
      summary: 'Accounts',
      description: 'Iedereen die voor deze gemeente een account heeft, ook als het gesloten is.',
      tag: 'Accounts',
      access: RECHTEN.listGebruikers,
      params: InGemeente,
      answer: list(Account),
    },
    ({ usecases }, { actor, params }) => usecases.listGebruikers(actor, params.gemeente),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/gebruikers',
      summary: 'Account toevoegen',
      description: 'Het antwoord bevat een tijdelijk wachtwoord. Dat is daarna nergens meer op te vragen.',
      tag: 'Accounts',
      access: RECHTEN.addGebruiker,
      params: InGemeente,
      body: Accountnieuw,
      answer: NieuwAccount,
      status: 201,
    },
    ({ usecases }, { actor, params, body }) => usecases.addGebruiker(actor, params.gemeente, body),
  ),
  jsonRoute(
    {
      method: 'put',
      path: '/api/gemeenten/{gemeente}/gebruikers/{gebruikersnaam}',
      summary: 'Account wijzigen of sluiten',
      tag: 'Accounts',
      access: RECHTEN.changeGebruiker,
      params: VanAccount,
      body: Accountwijziging,
      answer: Account,
    },
    ({ usecases }, { actor, params, body }) =>
      usecases.changeGebruiker(actor, params.gemeente, params.gebruikersnaam, body),
  ),
  jsonRoute(
    {
      method: 'post',
      path: '/api/gemeenten/{gemeente}/gebruikers/{gebruikersnaam}/wachtwoord',
      summary: 'Nieuw tijdelijk wachtwoord maken',
      description: 'Het oude wachtwoord werkt dan niet meer en wie is aangemeld, moet opnieuw aanmelden.',
      tag: 'Accounts',
      access: RECHTEN.resetWachtwoord,
      params: VanAccount,
      answer: z.object({ wachtwoord: z.string().meta({ example: 'k7mp-xw3r-9tqa-hz5c' }) }),
    },
    ({ usecases }, { actor, params }) => usecases.resetWachtwoord(actor, params.gemeente, params.gebruikersnaam),
  ),
  jsonRoute(
    {
      method: 'get',
      path: '/api/gemeenten/{gemeente}/accountlog',
      summary: 'Logboek van accounts',
      description: 'Wie welk account wijzigde, met de oude en de nieuwe waarde. Nieuwste eerst. Nooit een wachtwoord.',
      tag: 'Accounts',
      access: RECHTEN.listAccountlog,
      params: InGemeente,
      query: z.strictObject({ na: Bladwijzer.optional(), aantal: Aantal.default(50) }),
      answer: Accountlog,
    },
    ({ usecases }, { actor, params, query }) => usecases.listAccountlog(actor, params.gemeente, query),
  ),
];
