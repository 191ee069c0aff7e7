import { LOGNIVEAUS } from './log.ts';

/** One setting: a row of the table in the README. */
export interface Configregel {
  readonly naam: string;
  readonly betekenis: string;
  /** As the README shows it. */
  readonly standaard: string;
  /** What is wrong when `read` says undefined. */
  readonly fout: string;
}

/** All settings, in the order of the README. */
export const configTable = {
  PORT: {
    naam: 'PORT',
    betekenis: 'Poort waarop de server luistert. 0 kiest een vrije poort.',
    standaard: '3000',
    fout: 'moet een heel getal van 0 tot en met 65535 zijn',
  },
  HOST: {
    naam: 'HOST',
    betekenis: 'Adres waarop de server luistert. Kies `0.0.0.0` in een container.',
    standaard: '127.0.0.1',
    fout: 'moet een adres of een naam van een computer zijn, zonder spaties',
  },
  DATA_DIR: {
    naam: 'DATA_DIR',
    betekenis: 'Map voor de gegevens: de SQLite-database en, in de demo, de geheimen.',
    standaard: './data',
    fout: 'moet de naam van een map zijn',
  },
  MONGODB_URI: {
    naam: 'MONGODB_URI',
    betekenis: 'Adres van MongoDB. Zonder deze instelling gebruikt de server SQLite.',
    standaard: '(leeg: SQLite)',
    fout: 'moet beginnen met mongodb:// of mongodb+srv://',
  },
  PREFERENT_MODUS: {
    naam: 'PREFERENT_MODUS',
    betekenis:
      '`demo` heeft voorbeeldgegevens, bekende wachtwoorden en een datum die u kunt verzetten. `productie` niet.',
    standaard: '`demo`, of `productie` als NODE_ENV `production` is',
    fout: 'moet demo of productie zijn',
  },
  SESSIE_GEHEIM: {
    naam: 'SESSIE_GEHEIM',
    betekenis: 'Geheim waarmee aanmeldingen worden ondertekend. Verplicht in productie.',
    standaard: '(demo maakt er zelf een)',
    fout: 'moet ten minste 32 tekens lang zijn, en is verplicht in productie',
  },
  GEGEVENS_SLEUTEL: {
    naam: 'GEGEVENS_SLEUTEL',
    betekenis:
      'Sleutel waarmee BSN’s worden versleuteld: 32 bytes in base64. Verplicht in productie. Bewaar hem goed: zonder deze sleutel zijn de BSN’s weg, en de sleutels waarmee de gemeente zaken overdraagt.',
    standaard: '(demo maakt er zelf een)',
    fout: 'moet 32 bytes in base64 zijn (maak er een met: openssl rand -base64 32), en is verplicht in productie',
  },
  BEHEERDER_WACHTWOORD: {
    naam: 'BEHEERDER_WACHTWOORD',
    betekenis: 'Wachtwoord voor het eerste account, `beheerder`. Alleen nodig in productie, bij de eerste start.',
    standaard: '(leeg)',
    fout: 'moet ten minste 12 tekens lang zijn',
  },
  LOG_NIVEAU: {
    naam: 'LOG_NIVEAU',
    betekenis: `Hoeveel er in het log komt: ${LOGNIVEAUS.join(', ')}.`,
    standaard: '`warn` in de demo, `info` in productie',
    fout: `moet een van deze woorden zijn: ${LOGNIVEAUS.join(', ')}`,
  },
  PROXIES: {
    naam: 'PROXIES',
    betekenis: 'Hoeveel proxy’s er vóór de server staan. In productie zorgt een proxy voor https.',
    standaard: '`0` in de demo, `1` in productie',
    fout: 'moet een heel getal van 0 tot en met 5 zijn',
  },
  SMTP_URL: {
    naam: 'SMTP_URL',
    betekenis:
      'Mailserver voor brieven per e-mail, met naam en wachtwoord erin als hij die vraagt. In de demo gaat er nooit iets de deur uit.',
    standaard: '(leeg: brieven per e-mail blijven klaarstaan)',
    fout: 'moet beginnen met smtp:// of smtps://',
  },
  SMTP_AFZENDER: {
    naam: 'SMTP_AFZENDER',
    betekenis: 'Afzender van die e-mails: een adres, of een naam met het adres tussen < en >.',
    standaard: '(leeg; verplicht bij SMTP_URL)',
    fout: 'moet een e-mailadres zijn, of een naam met het adres tussen < en >, en is verplicht bij SMTP_URL',
  },
} as const satisfies Record<string, Configregel>;
