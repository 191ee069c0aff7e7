import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import nativeCopyPaste from 'bpmn-js-native-copy-paste';
import minimap from 'diagram-js-minimap';
import lks from '../../../processes/lks-moddle.json';
import { BEWAKERMODULE, type Grens } from './bewaker.ts';
import type { Motiveringen, Tekening } from './diensten.ts';
import { MENUMODULE } from './menus.ts';
import { MOTIVERINGMODULE } from './motiveringen.ts';
import { NETJESMODULE } from './netjes.ts';
import { SAMENMODULE } from './samen.ts';
import { makeVertaling } from './vertaal.ts';

interface Opties {
  readonly xml: string;
  /** Only looking: no tools, no keys that change something. */
  readonly bewerken: boolean;
  readonly motiveringen?: ReturnType<Motiveringen['list']>;
  readonly grens?: Grens;
  readonly mist?: (tekst: string) => void;
}

const LETTERTYPE = 'Noto Sans';
const MODULES = [
  CreateAppendAnythingModule,
  nativeCopyPaste,
  minimap,
  SAMENMODULE,
  MENUMODULE,
  NETJESMODULE,
  BEWAKERMODULE,
];

/** Opens a drawing; `klaar` settles when it stands. */
export function openTekenaar(
  plaats: HTMLElement,
  { xml, bewerken, motiveringen, grens, mist }: Opties,
): { readonly tekening: Tekening; readonly klaar: Promise<void> } {
  const vertaling = makeVertaling(mist);
  const opties = {
    container: plaats,
    textRenderer: { defaultStyle: { fontFamily: LETTERTYPE, fontSize: 12 } },
    moddleExtensions: { lks },
    motiveringen,
    grens,
  };
  const viewer = bewerken
    ? new Modeler({ ...opties, additionalModules: [vertaling, MOTIVERINGMODULE, ...MODULES] })
    : new NavigatedViewer({ ...opties, additionalModules: [vertaling] });
  const draw = async () => {
    await document.fonts?.load(`12px '${LETTERTYPE}'`).catch(() => undefined);
    await viewer.importXML(xml);
  };
  return { tekening: viewer, klaar: draw() };
}
