import { type Logger, pino } from 'pino';

export const LOGNIVEAUS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type Logniveau = (typeof LOGNIVEAUS)[number];

const SECRETS = ['bsn', 'wachtwoord', 'wachtwoordhash', 'cookie', 'authorization', 'csrfToken', 'geheim', 'sleutel'];

/** The log of the server. ERROR means that somebody has to act; secrets and BSNs are blacked out wherever they turn up. */
export function makeLog(niveau: Logniveau, bestemming?: { write(regel: string): void }): Logger {
  const options = {
    level: niveau,
    base: null,
    timestamp: () => `,"tijd":"${new Date().toISOString()}"`,
    redact: {
      paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]),
      censor: '(afgeschermd)',
    },
  };
  return bestemming === undefined ? pino(options) : pino(options, bestemming);
}
