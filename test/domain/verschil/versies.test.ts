import { describe, expect, it } from 'vitest';
import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import { compareVersies } from '../../../server/domain/verschil/compare-versies.ts';
import type {
  Versieformulier,
  Versieinhoud,
  Versieparameter,
  Versieregel,
  Versieveld,
} from '../../../server/domain/verschil/versieinhoud.ts';
import { landelijk, olstWijhe } from './given.ts';

function withParameter(sleutel: string, waarde: Parameterwaarde, tekst: string): Versieinhoud {
  const wijzig = (parameter: Versieparameter) =>
    parameter.sleutel === sleutel ? { ...parameter, waarde, tekst } : parameter;
  expect(landelijk.parameters.some((parameter) => parameter.sleutel === sleutel)).toBe(true);
  return { ...landelijk, parameters: landelijk.parameters.map(wijzig) };
}

function withFormulier(naam: string, wijzig: (formulier: Versieformulier) => Versieformulier): Versieinhoud {
  return {
    ...landelijk,
    formulieren: landelijk.formulieren.map((formulier) => (formulier.naam === naam ? wijzig(formulier) : formulier)),
  };
}

function withVeld(naam: string, pad: string, anders: Partial<Versieveld>): Versieinhoud {
  return withFormulier(naam, (formulier) => ({
    ...formulier,
    groepen: formulier.groepen.map((groep) => ({
      ...groep,
      velden: groep.velden.map((veld) => (veld.veld === pad ? { ...veld, ...anders } : veld)),
    })),
  }));
}

function withVelden(naam: string, wijzig: (velden: readonly Versieveld[]) => readonly Versieveld[]): Versieinhoud {
  return withFormulier(naam, (formulier) => ({
    ...formulier,
    groepen: formulier.groepen.map((groep, plaats) =>
      plaats === 0 ? { ...groep, velden: wijzig(groep.velden) } : groep,
    ),
  }));
}

const REGEL: Versieregel = {
  naam: 'uitzendbureau',
  sleutel: 'rappel.interval_wd',
  waarde: 5,
  tekst: '5 werkdagen',
  prioriteit: 10,
  conditions: { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true },
  voorwaarde: '‘uitzendbureau’ is ja',
  motivering: 'Uitzendbureaus reageren snel.',
};
const metRegel = (anders: Partial<Versieregel> = {}): Versieinhoud => ({
  ...landelijk,
  regels: [{ ...REGEL, ...anders }],
});
const metReden = (reden: string): Versieinhoud => ({
  ...landelijk,
  redenen: [{ nr: 'G35', naam: 'Naam op het afschrift', reden }],
});
const OVERLEG = 'overleggen-forfaitair';
const GESPREK = '‘Forfaitaire LKS overleggen’';

interface Geval {
  readonly wat: string;
  readonly oud?: Versieinhoud;
  readonly nieuw: () => Versieinhoud;
  readonly verwacht: readonly string[];
}

const GEVALLEN: readonly Geval[] = [
  {
    wat: 'a number with a sentence of its own',
    nieuw: () => withParameter('rappel.aantal', 3, '3 keer'),
    verwacht: ['rechtsgevolg waarde: De werkgever krijgt 3 in plaats van 2 rappels.'],
  },
  {
    wat: 'a number with its unit',
    nieuw: () => withParameter('rappel.interval_wd', 5, '5 werkdagen'),
    verwacht: [
      'rechtsgevolg waarde: De werkgever heeft per rappel 5 werkdagen in plaats van 10 werkdagen om te reageren.',
    ],
  },
  {
    wat: 'a number that was not set',
    nieuw: () => withParameter('contact.forfaitair.termijn_dagen', 5, '5 werkdagen'),
    verwacht: [
      'werkgevolg waarde: ‘Termijn voor het gesprek over de vaste 50 procent’ is nu ingesteld op 5 werkdagen. Eerst was er niets ingesteld.',
    ],
  },
  {
    wat: 'a yes that becomes no',
    nieuw: () => withParameter('ontvangstbevestiging', false, 'nee'),
    verwacht: ['werkgevolg waarde: ‘Ontvangst bevestigen’ staat nu uit.'],
  },
  {
    wat: 'another choice',
    nieuw: () => withParameter('bewijs.uren', 'loonstroken', 'loonstroken'),
    verwacht: [
      'rechtsgevolg waarde: ‘Bewijs van gewerkte uren’ is nu ‘loonstroken’. Dat was ‘loonstroken of gegevens uit Suwinet’.',
    ],
  },
  {
    wat: 'another list',
    nieuw: () => withParameter('indexatie.momenten', ['1_januari'], '1 januari'),
    verwacht: ['rechtsgevolg waarde: ‘Momenten van aanpassing aan het minimumloon’: 1 juli vervalt.'],
  },
  {
    wat: 'a new rule',
    nieuw: () => metRegel(),
    verwacht: [
      'rechtsgevolg toegevoegd: Er komt een regel bij: als ‘uitzendbureau’ is ja, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen.',
    ],
  },
  {
    wat: 'a rule that goes',
    oud: metRegel(),
    nieuw: () => landelijk,
    verwacht: [
      'rechtsgevolg vervallen: Deze regel vervalt: als ‘uitzendbureau’ is ja, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen.',
    ],
  },
  {
    wat: 'a reason at a warning that comes',
    nieuw: () => metReden('Zo herkent de werkgever de betaling.'),
    verwacht: [
      'opmaak toegevoegd: Bij waarschuwing G35 (Naam op het afschrift) komt een reden: ‘Zo herkent de werkgever de betaling’.',
    ],
  },
  {
    wat: 'another reason at a warning',
    oud: metReden('Zo gaat het al jaren.'),
    nieuw: () => metReden('Zo herkent de werkgever de betaling.'),
    verwacht: [
      'opmaak reden: De reden bij waarschuwing G35 (Naam op het afschrift) is nu: ‘Zo herkent de werkgever de betaling’.',
    ],
  },
  {
    wat: 'a reason at a warning that goes',
    oud: metReden('Zo gaat het al jaren.'),
    nieuw: () => landelijk,
    verwacht: ['opmaak vervallen: De reden bij waarschuwing G35 (Naam op het afschrift) vervalt.'],
  },
  {
    wat: 'the condition of a rule',
    oud: metRegel(),
    nieuw: () =>
      metRegel({
        conditions: { fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: false },
        voorwaarde: '‘uitzendbureau’ is nee',
      }),
    verwacht: [
      'rechtsgevolg voorwaarde: Met de regel ‘uitzendbureau’ geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen, als ‘uitzendbureau’ is nee. Dat was: als ‘uitzendbureau’ is ja.',
    ],
  },
  {
    wat: 'value and priority of a rule',
    oud: metRegel(),
    nieuw: () => metRegel({ waarde: 6, tekst: '6 werkdagen', prioriteit: 20 }),
    verwacht: [
      'rechtsgevolg waarde: Als ‘uitzendbureau’ is ja, dan geldt voor ‘Tijd tussen herinneringen’: 6 werkdagen in plaats van 5 werkdagen.',
      'rechtsgevolg prioriteit: De voorrang van de regel ‘uitzendbureau’ is 20 in plaats van 10. Gelden er meer regels tegelijk, dan wint de hoogste.',
    ],
  },
  {
    wat: 'the reason of a rule',
    oud: metRegel(),
    nieuw: () => metRegel({ motivering: 'Dat is afgesproken.' }),
    verwacht: ['opmaak motivering: De reden bij de regel ‘uitzendbureau’ is nu ‘Dat is afgesproken.’.'],
  },
  {
    wat: 'a new question',
    nieuw: () =>
      withVelden(OVERLEG, (velden) => [
        ...velden,
        { veld: 'lokaal.gebeld', soort: 'janee', label: 'Is er gebeld?', verplicht: true },
      ]),
    verwacht: [
      `werkgevolg toegevoegd: In formulier ${GESPREK} komt een vraag bij: ‘Is er gebeld?’. Een antwoord is verplicht.`,
    ],
  },
  {
    wat: 'a question that goes and decides the way',
    nieuw: () => withVelden(OVERLEG, (velden) => velden.filter(({ veld }) => veld !== 'forfaitair.werkgeverAkkoord')),
    verwacht: [
      `rechtsgevolg vervallen: In formulier ${GESPREK} vervalt de vraag ‘Is de werkgever akkoord met 50 procent zonder meting?’.`,
    ],
  },
  {
    wat: 'the words of a question and its help',
    nieuw: () =>
      withVeld(OVERLEG, 'forfaitair.overlegOp', { label: 'Wanneer was het overleg?', hulp: 'Kies een dag.' }),
    verwacht: [
      'werkgevolg label: De vraag ‘Datum van het overleg’ luidt nu ‘Wanneer was het overleg?’.',
      'werkgevolg hulp: Bij ‘Wanneer was het overleg?’ staat nu als hulp: ‘Kies een dag.’.',
    ],
  },
  {
    wat: 'a question that must be answered',
    nieuw: () => withVeld(OVERLEG, 'forfaitair.toelichting', { verplicht: true }),
    verwacht: ['werkgevolg verplicht: ‘Wat is er besproken?’ moet nu worden ingevuld.'],
  },
  {
    wat: 'what the werkgever has to give with an aanvraag',
    nieuw: () => withVeld('aanvraag', 'werkgever.kvkNummer', { verplicht: false, label: 'KVK' }),
    verwacht: expect.arrayContaining(['rechtsgevolg verplicht: ‘KVK’ mag nu leeg blijven.']),
  },
  {
    wat: 'a limit and a kind of answer',
    nieuw: () => withVeld(OVERLEG, 'forfaitair.toelichting', { maxlengte: 500, soort: 'tekst' }),
    verwacht: [
      'werkgevolg soort: Het antwoord op de vraag ‘Wat is er besproken?’ is nu een korte tekst in plaats van een lange tekst.',
      'werkgevolg maxlengte: Bij de vraag ‘Wat is er besproken?’ is het hoogste aantal tekens nu ‘500’. Dat was ‘2000’.',
    ],
  },
  {
    wat: 'when a question is shown',
    nieuw: () =>
      withVeld(OVERLEG, 'forfaitair.toelichting', { als: { veld: 'forfaitair.werkgeverAkkoord', is: [false] } }),
    verwacht: [
      'werkgevolg als: De medewerker ziet de vraag ‘Wat is er besproken?’ nu als ‘Is de werkgever akkoord met 50 procent zonder meting?’ ‘nee’ is. Dat was altijd.',
    ],
  },
  {
    wat: 'the choices of an answer',
    oud: withVeld(OVERLEG, 'forfaitair.toelichting', { opties: [{ waarde: 'a', label: 'Ja' }] }),
    nieuw: () => withVeld(OVERLEG, 'forfaitair.toelichting', { opties: [{ waarde: 'b', label: 'Nee' }] }),
    verwacht: ['werkgevolg opties: De keuzes bij ‘Wat is er besproken?’ zijn anders (erbij: ‘Nee’; vervallen: ‘Ja’).'],
  },
  {
    wat: 'the order of the questions',
    nieuw: () => withVelden(OVERLEG, (velden) => velden.toReversed()),
    verwacht: [`opmaak volgorde: In formulier ${GESPREK} staan de vragen in een andere volgorde.`],
  },
  {
    wat: 'the heading of a group',
    nieuw: () =>
      withFormulier(OVERLEG, (formulier) => ({
        ...formulier,
        groepen: formulier.groepen.map((groep) => ({ ...groep, titel: 'Gesprek' })),
      })),
    verwacht: [`opmaak indeling: Formulier ${GESPREK} heeft andere kopjes of andere groepen.`],
  },
  {
    wat: 'title, explanation and button of a form',
    nieuw: () =>
      withFormulier(OVERLEG, ({ uitleg: _uitleg, ...formulier }) => ({
        ...formulier,
        titel: 'Overleg',
        knop: 'Klaar',
      })),
    verwacht: [
      `werkgevolg titel: Het formulier ${GESPREK} heet nu ‘Overleg’.`,
      'werkgevolg uitleg: De uitleg boven formulier ‘Overleg’ vervalt.',
      'werkgevolg knop: Op de knop van formulier ‘Overleg’ staat ‘Klaar’ in plaats van ‘Overleg vastleggen’.',
    ],
  },
  {
    wat: 'a form that comes',
    nieuw: () => ({
      ...landelijk,
      formulieren: [...landelijk.formulieren, { naam: 'bellen', titel: 'Bellen', knop: 'Opslaan', groepen: [] }],
    }),
    verwacht: ['werkgevolg toegevoegd: Er komt een formulier bij: ‘Bellen’.'],
  },
];

describe('a change of settings, rules and forms', () => {
  it.each(GEVALLEN)('$wat', ({ oud = landelijk, nieuw, verwacht }) => {
    const verschillen = compareVersies(oud, nieuw());

    expect(verschillen.map(({ klasse, eigenschap, zin }) => `${klasse} ${eigenschap}: ${zin}`)).toEqual(verwacht);
    for (const { waarom } of verschillen) expect(waarom).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('shows where in the diagram a setting and a form are', () => {
    const elementenVan = (versie: Versieinhoud) => compareVersies(landelijk, versie)[0]?.elementen;
    expect(elementenVan(withParameter('rappel.aantal', 3, '3 keer'))).toContain('VersturenRappelTask');
    expect(elementenVan(withVeld(OVERLEG, 'forfaitair.overlegOp', { label: 'x' }))).toEqual([
      'OverleggenForfaitairTask',
    ]);
  });

  it('leaves out opmaak on request', () => {
    const nieuw = withVelden(OVERLEG, (velden) => velden.toReversed());
    expect(compareVersies(landelijk, nieuw, { zonderOpmaak: true })).toEqual([]);
  });

  it('takes the class of a setting from the file with the consequences', () => {
    const klassen = new Map(landelijk.parameters.map(({ sleutel, klasse }) => [sleutel, klasse]));
    const parameters = compareVersies(landelijk, olstWijhe).filter(({ soort }) => soort === 'parameter');
    expect(parameters.length).toBeGreaterThan(10);
    expect(parameters.map(({ klasse }) => klasse)).toEqual(parameters.map(({ element }) => klassen.get(element)));
  });
});
