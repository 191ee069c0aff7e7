/** Dutch for the recommended rules of bpmnlint, which speak English. */
const MELDINGEN: Readonly<Record<string, string>> = {
  'conditional-flows': 'Deze pijl mist een voorwaarde of is ten onrechte zonder standaardpad.',
  'end-event-required': 'Het proces heeft geen einde. Teken een eindgebeurtenis.',
  'event-based-gateway': 'Na deze gateway horen minstens twee gebeurtenissen die ergens op wachten.',
  'fake-join': 'Hier komen paden samen zonder gateway. Voeg ze samen met een gateway.',
  global: 'Dit bericht, signaal of deze fout heeft geen naam of wordt niet gebruikt.',
  'label-required': 'Dit element heeft geen naam. Geef het een korte Nederlandse naam.',
  'link-event': 'Deze koppeling heeft geen begin, geen einde of geen naam.',
  'no-bpmndi': 'Dit element staat niet op de tekening.',
  'no-complex-gateway': 'Een complexe gateway wordt niet uitgevoerd.',
  'no-disconnected': 'Dit element is nergens mee verbonden.',
  'no-duplicate-sequence-flows': 'Er lopen twee dezelfde pijlen tussen deze elementen.',
  'no-gateway-join-fork': 'Deze gateway voegt samen en splitst tegelijk. Maak er twee van.',
  'no-implicit-end': 'Dit pad stopt zonder einde. Teken een eindgebeurtenis.',
  'no-implicit-split': 'Hier gaan paden uiteen zonder gateway.',
  'no-implicit-start': 'Hier komt geen pijl aan.',
  'no-inclusive-gateway': 'Een inclusieve gateway wordt niet goed uitgevoerd.',
  'no-overlapping-elements': 'Dit element ligt over een ander element of buiten zijn baan.',
  'single-blank-start-event': 'Het proces heeft meer dan één begin.',
  'single-event-definition': 'Deze gebeurtenis heeft meer dan één soort.',
  'start-event-required': 'Het proces heeft geen begin. Teken een startgebeurtenis.',
  'superfluous-gateway': 'Deze gateway doet niets. Haal hem weg.',
  'superfluous-label': 'Deze naam voegt niets toe. Haal hem weg.',
  'superfluous-termination': 'Een gewoon einde is hier genoeg.',
};

/** The message of a rule in Dutch; our own rules write Dutch themselves, an unknown rule keeps its English text. */
export function describeStandaardregel(regel: string, melding: string): string {
  return Object.hasOwn(MELDINGEN, regel) ? (MELDINGEN[regel] ?? melding) : melding;
}
