const PADEN = {
  agenda: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3',
  anders: 'M3 6h10M3 10h10M10.5 3l-5 10',
  bel: 'M3.5 12h9l-1.200-2V6.500a3.300 3.300 0 0 0-6.600 0V10ZM6.700 14h2.600',
  brief: 'M2 3.5h12v9H2ZM2 4l6 5 6-5',
  cirkel: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
  document: 'M4 2h5.5L13 5.5V14H4ZM9.5 2v3.5H13',
  driehoek: 'M8 2 15 14H1Z',
  euro: 'M13 4.200A4.800 4.800 0 1 0 13 11.800M2.500 7h7M2.500 9.200h6',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 7.4v3.8M8 4.8v.1',
  kader:
    'M2.5 2.5h2M7 2.5h2M11.500 2.500h2v2M13.5 7v2M13.500 11.500v2h-2M9 13.500H7M4.500 13.500h-2v-2M2.500 9V7M2.500 4.500v-2',
  klaar: 'M2.5 8.5 6.5 12.5 13.5 4',
  kruis: 'M4 4l8 8M12 4l-8 8',
  links: 'M10 4 6 8l4 4',
  lus: 'M13.5 8A5.5 5.5 0 1 1 11.7 4M13.5 2v3.2h-3.2',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  min: 'M3 8h10',
  nu: 'M4 2.5 13 8 4 13.5Z',
  omhoog: 'M4 10l4-4 4 4',
  omlaag: 'M4 6l4 4 4-4',
  overgeslagen: 'M3 8h10',
  passend: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  pauze: 'M5.5 3v10M10.5 3v10',
  persoon: 'M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.8 14c.5-3 2.6-4.4 5.2-4.4s4.7 1.4 5.2 4.4',
  plus: 'M8 3v10M3 8h10',
  potlood: 'M3 13l.7-3L11 2.700 13.300 5 6 12.300ZM9.500 4.200 11.800 6.500',
  rechts: 'M6 4l4 4-4 4',
  regels: 'M2.5 4h7M2.5 8h11M2.5 12h5M11.500 2.5v3M9.500 10.500v3',
  rekenen: 'M3.5 2h9v12h-9ZM5.5 4.500h5M5.700 8h.1M8 8h.1M10.300 8h.1M5.700 11h.1M8 11h.1M10.300 11h.1',
  stip: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  storing: 'M8 2.500 14.500 13.500H1.500ZM8 6.500v3.500M8 12v.1',
  wet: 'M8 2v11.5M4.5 13.5h7M2.5 4.5h11M4 4.5l-2.3 5h4.6zM12 4.5l-2.3 5h4.6z',
  werkvoorraad: 'M2 9.5 4 3h8l2 6.5V13H2ZM2 9.5h3.5L6.5 11h3l1-1.5H14',
  zaken: 'M2 4.5V13h12V5.5H8L6.5 3.5H2Z',
  zoek: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.5 10.5 14 14',
} as const;

export type Icoonnaam = keyof typeof PADEN;

const VOL: ReadonlySet<Icoonnaam> = new Set<Icoonnaam>(['driehoek', 'nu', 'stip']);

/** A sign beside words. Give a `titel` only when the sign stands alone and carries meaning by itself. */
export function Icoon({ naam, titel }: { readonly naam: Icoonnaam; readonly titel?: string }) {
  const klasse = VOL.has(naam) ? 'werk-icoon werk-icoon--vol' : 'werk-icoon';
  const betekenis = titel === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': titel };
  return (
    <svg className={klasse} viewBox="0 0 16 16" {...betekenis}>
      <path d={PADEN[naam]} />
    </svg>
  );
}
