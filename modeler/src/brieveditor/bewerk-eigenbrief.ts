import { type Eigenbrief, type Eigenbriefblok, makeEigenbriefcode } from '../../../server/domain/brief/eigenbrief.ts';

/** A new letter, to begin with: who it is for and how it ends are there already. @param codes of all letters there are */
export function makeBeginbrief(codes: readonly string[]): Eigenbrief {
  return {
    code: makeEigenbriefcode(codes),
    titel: '',
    soort: 'kennisgeving',
    aan: ['werkgever'],
    kanaal: 'e-mail',
    stap: 1,
    onderwerp: 'Bericht over uw aanvraag {{ kenmerk }}',
    blokken: [
      { naam: 'kop', soort: 'kop', tekst: 'Bericht over de loonkostensubsidie' },
      {
        naam: 'bericht',
        soort: 'alinea',
        tekst: 'Het gaat om de aanvraag van {{ aanvraag.datum | datum }} voor {{ werknemer.naam }}.',
      },
      { naam: 'vragen-kop', soort: 'kop', tekst: 'Hebt u vragen?' },
      {
        naam: 'vragen',
        soort: 'alinea',
        tekst:
          'Bel ons via {{ gemeente.telefoon }} ({{ gemeente.bereikbaar }}) of mail naar {{ gemeente.email }}. Noem dan het kenmerk {{ kenmerk }}.',
      },
    ],
    motivering: '',
  };
}

/** A heading or paragraph at the end, with a name of its own. */
export function addBlok(brief: Eigenbrief, soort: Eigenbriefblok['soort']): Eigenbrief {
  const namen = new Set(brief.blokken.map(({ naam }) => naam));
  let nummer = brief.blokken.length + 1;
  while (namen.has(`${soort}-${nummer}`)) nummer += 1;
  return { ...brief, blokken: [...brief.blokken, { naam: `${soort}-${nummer}`, soort, tekst: '' }] };
}

export function changeBlok(brief: Eigenbrief, naam: string, tekst: string): Eigenbrief {
  return { ...brief, blokken: brief.blokken.map((blok) => (blok.naam === naam ? { ...blok, tekst } : blok)) };
}

/** One place up or down; at the edge it stays. */
export function moveBlok(brief: Eigenbrief, naam: string, stap: -1 | 1): Eigenbrief {
  const plek = brief.blokken.findIndex((blok) => blok.naam === naam);
  const blok = brief.blokken[plek];
  const naar = plek + stap;
  if (blok === undefined || naar < 0 || naar >= brief.blokken.length) return brief;
  return { ...brief, blokken: brief.blokken.toSpliced(plek, 1).toSpliced(naar, 0, blok) };
}

export function removeBlok(brief: Eigenbrief, naam: string): Eigenbrief {
  return { ...brief, blokken: brief.blokken.filter((blok) => blok.naam !== naam) };
}

/** To whom it goes; the order is always the same. */
export function changeAan(brief: Eigenbrief, aan: Eigenbrief['aan'][number], wel: boolean): Eigenbrief {
  const gekozen = (['werkgever', 'werknemer'] as const).filter((lezer) =>
    lezer === aan ? wel : brief.aan.includes(lezer),
  );
  return { ...brief, aan: gekozen };
}

/** What is not right yet, one sentence each. */
export function listBrieffouten({ titel, onderwerp, aan, blokken }: Eigenbrief): readonly string[] {
  const leeg = blokken.findIndex(({ tekst }) => tekst.trim() === '');
  return [
    ...(titel.trim().length < 3 ? ['Geef de brief een naam van ten minste 3 tekens.'] : []),
    ...(onderwerp.trim().length < 3 ? ['Vul een onderwerp in van ten minste 3 tekens.'] : []),
    ...(aan.length === 0 ? ['Kies aan wie de brief gaat.'] : []),
    ...(blokken.some(({ soort }) => soort === 'alinea') ? [] : ['Zet ten minste één alinea in de brief.']),
    ...(leeg < 0 ? [] : [`Deel ${leeg + 1} van de tekst is leeg. Typ een tekst of haal het deel weg.`]),
  ];
}
