import { isKnoop, isPijl, type Kader, type Punt, type Tekening, type Vorm } from './diensten.ts';

const MARGE = 20;
const AFSTAND = 50;

type Maat = Pick<Kader, 'width' | 'height'>;

/** Where a new step goes, and how far what stands to the right has to move for it. */
export interface Plek {
  readonly x: number;
  readonly y: number;
}

/**
 * A free place of this size to the right of `na`, in the lane of this name. When there is no room before what comes next, everything to
 * the right moves: a command of its own, so call it within one.
 */
export function makePlek(
  tekening: Tekening,
  na: Kader,
  maat: Maat,
  { baan, volgende }: { readonly baan: string; readonly volgende?: Kader },
): Plek {
  const x = na.x + na.width + AFSTAND;
  const rechts = volgende && volgende.x > na.x ? volgende.x : Number.POSITIVE_INFINITY;
  const vak = () => findBaan(tekening, baan) ?? na;
  const midden = na.y + na.height / 2 - maat.height / 2;
  const past = rechts - x >= maat.width + AFSTAND;
  const vrij = past ? findHoogte(tekening, { ...maat, x }, vak(), midden) : undefined;
  if (vrij !== undefined) return { x, y: vrij };
  const opzij = volgende && rechts - x < 0 ? findOpzij(tekening, { na, volgende, maat, vak: vak() }) : undefined;
  if (opzij !== undefined) return opzij;
  makeRuimte(tekening, na.x + na.width + 1, maat.width + AFSTAND);
  const hoogte = findHoogte(tekening, { ...maat, x }, vak(), midden);
  return { x, y: hoogte ?? midden };
}

/** The lane with this name. */
export function findBaan(tekening: Tekening, naam: string): Vorm | undefined {
  return tekening
    .get('elementRegistry')
    .getAll()
    .find(
      (deel): deel is Vorm =>
        deel.type === 'bpmn:Lane' && (deel.businessObject.name ?? '').toLowerCase() === naam.toLowerCase(),
    );
}

/** Name of the lane in which an element stands. */
export function readBaanVan(tekening: Tekening, { x, y, width, height }: Kader): string | undefined {
  const midden = { x: x + width / 2, y: y + height / 2 };
  const baan = tekening
    .get('elementRegistry')
    .getAll()
    .find((deel): deel is Vorm => deel.type === 'bpmn:Lane' && !isPijl(deel) && contains(deel, midden));
  return baan?.businessObject.name;
}

/** Moves everything right of `begin` by `afstand`; lanes grow. */
export function makeRuimte(tekening: Tekening, begin: number, afstand: number): void {
  const wortel = tekening.get('canvas').getRootElement();
  const delen = tekening
    .get('elementRegistry')
    .getAll()
    .filter((deel) => deel !== wortel);
  const ruimte = tekening.get('spaceTool');
  const { movingShapes, resizingShapes } = ruimte.calculateAdjustments(delen, 'x', afstand, begin);
  ruimte.makeSpace(movingShapes, resizingShapes, { x: afstand, y: 0 }, 'e', begin);
}

/** The free height nearest to the one that is wanted, within the lane; undefined when the lane is full there. */
export function findHoogte(
  tekening: Tekening,
  vorm: { readonly x: number; readonly width: number; readonly height: number },
  vak: Kader,
  gewenst: number,
): number | undefined {
  const laagste = vak.y + MARGE;
  const hoogste = vak.y + vak.height - vorm.height - MARGE;
  if (hoogste < laagste) return undefined;
  const bezet = listBezet(tekening).filter(
    ({ x, width }) => x < vorm.x + vorm.width + MARGE && x + width > vorm.x - MARGE,
  );
  const isVrij = (y: number) =>
    bezet.every((ander) => ander.y > y + vorm.height + MARGE || ander.y + ander.height < y - MARGE);
  const begin = Math.min(hoogste, Math.max(laagste, gewenst));
  for (let stap = 0; stap <= vak.height; stap += 10) {
    for (const y of [begin - stap, begin + stap]) if (y >= laagste && y <= hoogste && isVrij(y)) return y;
  }
  return undefined;
}

// helpers

/** For a step that leads to another lane instead of to the right: beside what comes next, or right above or below. */
function findOpzij(
  tekening: Tekening,
  { na, volgende, maat, vak }: { na: Kader; volgende: Kader; maat: Maat; vak: Kader },
): Plek | undefined {
  const naast = { ...maat, x: volgende.x - AFSTAND - maat.width };
  const hoogte = volgende.y + volgende.height / 2 - maat.height / 2;
  if (findHoogte(tekening, naast, vak, hoogte) === hoogte) return { x: naast.x, y: hoogte };
  const x = na.x + na.width / 2 - maat.width / 2;
  const y = findHoogte(tekening, { ...maat, x }, vak, na.y + na.height / 2 - maat.height / 2);
  const boven = y !== undefined && y < na.y;
  const tussen = y === undefined ? 0 : boven ? na.y - MARGE - y - maat.height : y - na.y - na.height - MARGE;
  if (y === undefined || tussen < 0) return undefined;
  // Nothing in between, or the arrow would run through it.
  const kolom = { x: na.x, width: na.width, height: tussen };
  const begin = boven ? y + maat.height : na.y + na.height + MARGE;
  const vrij = findHoogte(tekening, kolom, { ...kolom, y: begin - MARGE, height: tussen + 2 * MARGE }, begin);
  return vrij === undefined ? undefined : { x, y };
}

function contains(vak: Kader, { x, y }: Punt): boolean {
  return x >= vak.x && x <= vak.x + vak.width && y >= vak.y && y <= vak.y + vak.height;
}

function listBezet(tekening: Tekening): readonly Kader[] {
  const delen = tekening.get('elementRegistry').getAll();
  return delen.filter((deel): deel is Vorm => isKnoop(deel) || (deel.type === 'label' && !isPijl(deel)));
}
