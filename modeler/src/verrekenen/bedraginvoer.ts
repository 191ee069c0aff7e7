/** The cents of an amount as people type it ("1.250,50", "€ 12"); undefined when it is no amount above 0. */
export function readBedrag(tekst: string): number | undefined {
  const schoon = tekst.replace(/[€\s]/g, '');
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(schoon)) return undefined;
  const [euro = '', cent = ''] = schoon.replaceAll('.', '').split(',');
  const bedrag = Number(euro) * 100 + Number(cent.padEnd(2, '0'));
  return bedrag > 0 ? bedrag : undefined;
}
