import { createTransport, type NodemailerError } from 'nodemailer';
import type { Mailbericht } from '../domain/brief/verzendmail.ts';
import type { Postuitslag } from '../domain/brief/verzendstappen.ts';

/** Where e-mail goes out. */
export interface Smtpopties {
  /** smtp:// or smtps://, with user and password when the server asks for them. Never logged. */
  readonly url: string;
  /** "Gemeente Voorbeeldstad <lks@voorbeeldstad.example>" */
  readonly afzender: string;
}

const WACHT_MS = 20_000;

/**
 * Hands letters to a mail server, one connection each. It answers what the server said; it throws nothing, so that a letter always gets
 * a stand. What is kept of a refusal is the code and the words of the server, never the settings.
 */
export function makeSmtpPost({ url, afzender }: Smtpopties): {
  readonly soort: 'smtp';
  send(bericht: Mailbericht): Promise<Postuitslag>;
} {
  const domein = /@([^>\s]+)/.exec(afzender)?.[1] ?? 'localhost';
  const transport = createTransport({
    url,
    connectionTimeout: WACHT_MS,
    greetingTimeout: WACHT_MS,
    socketTimeout: WACHT_MS,
    // What is attached comes from our own store; nothing is ever read from a path or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    soort: 'smtp',
    async send({ berichtId, naar, antwoordAan, onderwerp, tekst, bijlage }) {
      try {
        await transport.sendMail({
          from: afzender,
          to: { name: '', address: naar },
          replyTo: antwoordAan,
          messageId: `<${berichtId}@${domein}>`,
          subject: onderwerp,
          text: tekst,
          attachments: [
            { filename: bijlage.naam, content: Buffer.from(bijlage.inhoud), contentType: 'application/pdf' },
          ],
        });
        return { gelukt: true };
      } catch (error) {
        return describeWeigering(error);
      }
    },
  };
}

// helpers

/** The letter itself is refused: a wrong address or contents that the server does not take. Anything else may be over soon. */
function describeWeigering(error: unknown): Postuitslag {
  const { code, responseCode, response, command } = error instanceof Error ? (error as NodemailerError) : {};
  const antwoord = typeof response === 'string' ? ` (${response.slice(0, 200)})` : '';
  if (command === 'MAIL FROM') {
    // Our own address: no fault of this letter, so it waits until the settings are right.
    return { gelukt: false, blijvend: false, reden: `De mailserver accepteert de afzender niet${antwoord}` };
  }
  const blijvend = (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 500) >= 500;
  if (code === 'EENVELOPE') {
    const reden = blijvend
      ? `De mailserver van de ontvanger neemt post voor dit adres niet aan${antwoord}`
      : `De mailserver neemt post voor dit adres nu niet aan${antwoord}`;
    return { gelukt: false, blijvend, reden };
  }
  if (code === 'EMESSAGE') return { gelukt: false, blijvend, reden: `De mailserver weigert de brief${antwoord}` };
  if (code === 'EAUTH') {
    return { gelukt: false, blijvend: false, reden: 'De mailserver accepteert de aanmelding niet. Vraag uw beheerder' };
  }
  return { gelukt: false, blijvend: false, reden: 'De mailserver is niet te bereiken, of de verbinding viel weg' };
}
