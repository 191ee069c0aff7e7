import { afterEach, describe, expect, it } from 'vitest';
import type { Mailbericht } from '../../server/domain/brief/verzendmail.ts';
import { makePost } from '../../server/mail/make-post.ts';
import { makeSmtpPost } from '../../server/mail/smtp-post.ts';
import { type Mailgedrag, type Mailserver, startMailserver } from './mailserver.ts';

const BERICHT: Mailbericht = {
  berichtId: 'brief.b-1',
  naar: 'info@bakkerij.example',
  antwoordAan: 'lks@voorbeeldstad.example',
  onderwerp: 'Gegevens aanleveren (kenmerk LKS-2026-0001)',
  tekst: 'In de bijlage vindt u een brief van ons: één brief.',
  bijlage: { naam: 'LKS-2026-0001-PP-2-werkgever.pdf', inhoud: new TextEncoder().encode('%PDF-1.7 één') },
};
const AFZENDER = 'Gemeente Voorbeeldstad <lks@voorbeeldstad.example>';

let server: Mailserver | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function send(gedrag: Mailgedrag = {}, change: (url: string) => string = (url) => url) {
  server = await startMailserver(gedrag);
  return makeSmtpPost({ url: change(server.url), afzender: AFZENDER }).send(BERICHT);
}

describe('a letter to a real mail server', () => {
  it('arrives with its letter, and a Message-ID that follows from the letter', async () => {
    expect(await send()).toEqual({ gelukt: true });
    const [mail = ''] = server?.gekregen ?? [];
    expect(mail).toContain('Message-ID: <brief.b-1@voorbeeldstad.example>');
    expect(mail).toContain('To: info@bakkerij.example');
    expect(mail).toContain('Reply-To: lks@voorbeeldstad.example');
    expect(mail).toContain('application/pdf');
    expect(mail).toContain(Buffer.from(BERICHT.bijlage.inhoud).toString('base64'));
  });

  it('is refused for good when the address does not exist', async () => {
    const uitslag = await send({ weigerOntvanger: 550 });
    expect(uitslag).toMatchObject({ gelukt: false, blijvend: true });
    expect(JSON.stringify(uitslag)).toContain('neemt post voor dit adres niet aan');
    expect(server?.gekregen).toEqual([]);
  });

  it('waits when the address is refused for now, or the contents are', async () => {
    expect(await send({ weigerOntvanger: 450 })).toMatchObject({ gelukt: false, blijvend: false });
    await server?.close();
    expect(await send({ weigerInhoud: 451 })).toMatchObject({ gelukt: false, blijvend: false });
    await server?.close();
    expect(await send({ weigerInhoud: 554 })).toMatchObject({ gelukt: false, blijvend: true });
  });

  it('does not blame the letter when the sender is not accepted', async () => {
    expect(await send({ weigerAfzender: 553 })).toMatchObject({ gelukt: false, blijvend: false });
  });

  it('waits when the connection is lost, also after the message was taken', async () => {
    expect(await send({ hangtOp: true })).toMatchObject({ gelukt: false, blijvend: false });
    await server?.close();
    expect(await send({ zwijgt: true })).toMatchObject({ gelukt: false, blijvend: false });
    expect(server?.gekregen).toHaveLength(1);
  });

  it('waits when nobody answers, or the password is wrong, and never tells the password', async () => {
    const weg = makeSmtpPost({ url: 'smtp://lks:heelgeheim@127.0.0.1:1', afzender: AFZENDER });
    const uitslag = await weg.send(BERICHT);
    expect(uitslag).toMatchObject({ gelukt: false, blijvend: false });
    expect(JSON.stringify(uitslag)).not.toContain('heelgeheim');
    const geweigerd = await send({ vraagtWachtwoord: true }, (url) => url.replace('//', '//lks:heelgeheim@'));
    expect(geweigerd).toMatchObject({ gelukt: false, blijvend: false });
    expect(JSON.stringify(geweigerd)).toContain('accepteert de aanmelding niet');
    expect(JSON.stringify(geweigerd)).not.toContain('heelgeheim');
  });
});

describe('the way out', () => {
  const smtp = { url: 'smtp://mail.example', afzender: AFZENDER };

  it('is never a mail server in the demo, whatever the settings say', () => {
    expect(makePost({ modus: 'demo', smtp })?.soort).toBe('demo');
    expect(makePost({ modus: 'productie', smtp })?.soort).toBe('smtp');
    expect(makePost({ modus: 'productie', smtp: undefined })).toBeUndefined();
  });
});
