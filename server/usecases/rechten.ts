import { NietGevondenError, NietToegestaanError } from '../domain/fouten.ts';
import { listTaakrollen } from '../domain/zaak/taakrollen.ts';
import { ROLLEN, type Rol, type Taak } from '../domain/zaak/zaak.ts';
import type { Actor, Usecases } from './usecases.ts';

/** Everything that somebody can do, by the name of its use case. */
export type Handeling = keyof Usecases;

const ALLEN: readonly Rol[] = ROLLEN;
const BEHANDELAARS: readonly Rol[] = ['consulent', 'administratie'];
/** Accounts and the log of everything: only for who answers for them. */
const BEHEERDERS: readonly Rol[] = ['beheerder'];
const LEZERS: readonly Rol[] = ['consulent', 'administratie', 'raadpleger', 'functioneel_beheerder'];
/** Who looks at variants, who makes them, and who may be the second pair of eyes. */
const VARIANTLEZERS: readonly Rol[] = ['functioneel_beheerder', 'beheerder', 'beleidsmedewerker'];
const VARIANTMAKERS: readonly Rol[] = ['functioneel_beheerder'];
const CONTROLEURS: readonly Rol[] = ['functioneel_beheerder', 'beheerder'];
/** Figures without names: also for who answers for the work and does not see the zaken. */
const OVERZICHTLEZERS: readonly Rol[] = ROLLEN;
const BIJLAGELEZERS: readonly Rol[] = ['beleidsmedewerker', 'functioneel_beheerder', 'beheerder', 'consulent'];

/** Which roles may do what: the one table that use cases check and that the authorisation matrix of the API is tested against. */
export const RECHTEN: Readonly<Record<Handeling, readonly Rol[]>> = {
  startZaak: BEHANDELAARS,
  listVervolg: LEZERS,
  readVervolg: BEHANDELAARS,
  saveVervolgconcept: BEHANDELAARS,
  startVervolg: BEHANDELAARS,
  readZaak: LEZERS,
  readGeschiedenis: LEZERS,
  readTaak: BEHANDELAARS,
  claimTaak: BEHANDELAARS,
  releaseTaak: BEHANDELAARS,
  assignTaak: BEHANDELAARS,
  postponeTaak: BEHANDELAARS,
  resumeTaak: BEHANDELAARS,
  saveConcept: BEHANDELAARS,
  previewTaak: BEHANDELAARS,
  previewBrief: BEHANDELAARS,
  completeTaak: BEHANDELAARS,
  addDocument: BEHANDELAARS,
  readBestand: LEZERS,
  showBsn: BEHANDELAARS,
  listWerkvoorraad: BEHANDELAARS,
  listZaken: LEZERS,
  listAgenda: LEZERS,
  listMeldingen: ALLEN,
  readMeldingen: ALLEN,
  readAfwezigheid: BEHANDELAARS,
  planAfwezigheid: BEHANDELAARS,
  endAfwezigheid: BEHANDELAARS,
  listWeergaven: BEHANDELAARS,
  saveWeergave: BEHANDELAARS,
  removeWeergave: BEHANDELAARS,
  listCollegas: BEHANDELAARS,
  listStoringen: ['functioneel_beheerder', 'beheerder'],
  retryStoring: ['functioneel_beheerder', 'beheerder'],
  readGemeenteformulier: ALLEN,
  readGemeenteproces: ALLEN,
  readVariant: ALLEN,
  readUitleg: ALLEN,
  readBijlage: BIJLAGELEZERS,
  readVerschillen: VARIANTLEZERS,
  readBegeleiding: VARIANTLEZERS,
  saveActiestand: ['beleidsmedewerker', 'functioneel_beheerder'],
  listActielog: VARIANTLEZERS,
  listUpdates: VARIANTLEZERS,
  readUpdate: VARIANTLEZERS,
  answerUpdate: VARIANTMAKERS,
  startUpdate: VARIANTMAKERS,
  listVarianten: VARIANTLEZERS,
  readVariantversie: VARIANTLEZERS,
  exportVariant: VARIANTLEZERS,
  readRegelfeiten: VARIANTLEZERS,
  checkVariantregel: VARIANTLEZERS,
  countRegelzaken: VARIANTLEZERS,
  tryVariant: VARIANTLEZERS,
  readVariantgevolgen: VARIANTLEZERS,
  startVariant: VARIANTMAKERS,
  importVariant: VARIANTMAKERS,
  changeVariantkop: VARIANTMAKERS,
  setAfwijking: VARIANTMAKERS,
  removeAfwijking: VARIANTMAKERS,
  setWaarschuwingsreden: VARIANTMAKERS,
  readVariantinhoud: VARIANTLEZERS,
  saveVariantdiagram: VARIANTMAKERS,
  removeVariantdiagram: VARIANTMAKERS,
  saveVariantformulier: VARIANTMAKERS,
  removeVariantformulier: VARIANTMAKERS,
  saveVarianttekst: VARIANTMAKERS,
  removeVarianttekst: VARIANTMAKERS,
  previewVarianttekst: VARIANTLEZERS,
  saveEigenbrief: VARIANTMAKERS,
  removeEigenbrief: VARIANTMAKERS,
  previewEigenbrief: VARIANTLEZERS,
  saveVariantregel: VARIANTMAKERS,
  removeVariantregel: VARIANTMAKERS,
  submitVariant: VARIANTMAKERS,
  withdrawVariant: VARIANTMAKERS,
  publishVariant: CONTROLEURS,
  returnVariant: CONTROLEURS,
  setVierOgen: BEHEERDERS,
  startProef: VARIANTMAKERS,
  listProeven: VARIANTLEZERS,
  readProef: VARIANTLEZERS,
  readProefzaak: VARIANTLEZERS,
  stopProef: VARIANTMAKERS,
  readLopendeZaken: VARIANTLEZERS,
  migrateZaken: VARIANTMAKERS,
  undoMigratie: VARIANTMAKERS,
  listGebruikers: BEHEERDERS,
  addGebruiker: BEHEERDERS,
  changeGebruiker: BEHEERDERS,
  resetWachtwoord: BEHEERDERS,
  changeWachtwoord: ALLEN,
  listAccountlog: BEHEERDERS,
  listAuditlog: BEHEERDERS,
  startBetaalrun: BEHANDELAARS,
  listBetaalruns: LEZERS,
  readBetaalrun: LEZERS,
  readZaakbetalingen: LEZERS,
  listOverdrachten: BEHANDELAARS,
  readEigenSleutel: BEHANDELAARS,
  addSleutel: BEHANDELAARS,
  downloadOverdracht: BEHANDELAARS,
  renewOverdracht: BEHANDELAARS,
  receiveOverdracht: BEHANDELAARS,
  previewOverdracht: BEHANDELAARS,
  acceptOverdracht: BEHANDELAARS,
  readBrpcontrole: BEHANDELAARS,
  compareBrp: BEHANDELAARS,
  startBrpgevolgen: BEHANDELAARS,
  readUren: LEZERS,
  addUren: BEHANDELAARS,
  withdrawUren: BEHANDELAARS,
  listUrenaanlevering: BEHANDELAARS,
  previewUrenimport: BEHANDELAARS,
  importUren: BEHANDELAARS,
  listInleesverslagen: LEZERS,
  readInleesverslag: LEZERS,
  findEerdereLezing: BEHANDELAARS,
  keepTerugmelding: BEHANDELAARS,
  keepOntvangsten: BEHANDELAARS,
  readLoonwaardeverzoeken: LEZERS,
  previewLoonwaarderapport: BEHANDELAARS,
  takeLoonwaarderapport: BEHANDELAARS,
  readBetaalgegevens: BEHANDELAARS,
  readTerugmeldbron: BEHANDELAARS,
  excludeBetaalregel: BEHANDELAARS,
  includeBetaalregel: BEHANDELAARS,
  refreshBetaalrun: BEHANDELAARS,
  offerBetaalrun: BEHANDELAARS,
  returnBetaalrun: BEHANDELAARS,
  approveBetaalrun: BEHANDELAARS,
  markBetaalrunAangeboden: BEHANDELAARS,
  processTerugmelding: BEHANDELAARS,
  withdrawBetaalrun: BEHANDELAARS,
  listVerzending: LEZERS,
  readZaakverzending: LEZERS,
  changeVerzending: BEHANDELAARS,
  sendWachtende: BEHANDELAARS,
  resendMislukte: BEHANDELAARS,
  setDigitaalAkkoord: BEHANDELAARS,
  setCrediteurnummer: BEHANDELAARS,
  startPrintbatch: BEHANDELAARS,
  readPrintbatch: BEHANDELAARS,
  postPrintbatch: BEHANDELAARS,
  readDossier: LEZERS,
  readGws: LEZERS,
  readGwsCsv: LEZERS,
  tickGws: BEHANDELAARS,
  readVerrekeningen: [...LEZERS, 'beheerder'],
  startVerrekeningen: BEHANDELAARS,
  receiveVordering: BEHANDELAARS,
  paySchuld: BEHANDELAARS,
  remitVordering: ['consulent'],
  readOntvangstrekening: BEHANDELAARS,
  previewOntvangsten: BEHANDELAARS,
  bookOntvangsten: BEHANDELAARS,
  startAgendafeed: LEZERS,
  stopAgendafeed: LEZERS,
  readAgendafeedstand: LEZERS,
  // The secret in the address says who may; its owner must still be allowed to see the agenda.
  readAgendafeed: ALLEN,
  readOverzicht: OVERZICHTLEZERS,
  readDoorlooptijden: OVERZICHTLEZERS,
  readHerziening: [...LEZERS, 'beheerder'],
  readHerzieningsvoortgang: [...LEZERS, 'beheerder'],
  startHerziening: ['consulent', 'beheerder'],
  readHerzieningstekening: [...LEZERS, 'beheerder'],
  signHerzieningen: BEHANDELAARS,
  moveDemoDate: ALLEN,
};

/** Whether one of these roles may do it. */
export function isToegestaan(handeling: Handeling, rollen: readonly Rol[]): boolean {
  return rollen.some((rol) => RECHTEN[handeling].includes(rol));
}

/**
 * Checks the role and, when one is named, the gemeente. A gemeente of somebody else does not exist for this actor.
 * @throws NietToegestaanError @throws NietGevondenError
 */
export function checkRecht(actor: Actor, handeling: Handeling, gemeente?: string): void {
  if (gemeente !== undefined && !actor.gemeenten.includes(gemeente)) {
    throw new NietGevondenError('Wat u zoekt, is er niet of hoort niet bij uw gemeente.');
  }
  if (!isToegestaan(handeling, actor.rollen)) {
    const wie = RECHTEN[handeling].map(formatRol).join(', ');
    throw new NietToegestaanError(`Uw rol mag dit niet. Vraag het aan een collega met de rol ${wie}.`);
  }
}

/** @throws NietToegestaanError when the task is for a role that the actor cannot stand in for, or checks the actor's own work. */
export function checkTaakrol(actor: Actor, taak: Taak): void {
  if (!listTaakrollen(actor.rollen).includes(taak.rol)) {
    throw new NietToegestaanError(`De taak “${taak.naam}” is voor de rol ${formatRol(taak.rol)}.`);
  }
  if (taak.nietVoor === actor.gebruikersnaam) {
    throw new NietToegestaanError(
      `De taak “${taak.naam}” controleert uw eigen besluit. Een collega moet dat doen (vier ogen).`,
    );
  }
}

// helpers

function formatRol(rol: Rol): string {
  return rol.replace('_', ' ');
}
