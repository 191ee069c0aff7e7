import { NietGevondenError, NietToegestaanError } from '../domain/fouten.ts';
import { listTaakrollen } from '../domain/zaak/taakrollen.ts';
import type { Rol, Taak } from '../domain/zaak/zaak.ts';
import { ALLEN, BEHANDELAARS, BEHEERDERS, BIJLAGELEZERS, LEZERS, OVERZICHTLEZERS } from './rolgroepen.ts';
import type { Actor, Usecases } from './usecases.ts';
import { VARIANTRECHTEN } from './variant/variantrechten.ts';

/** Everything that somebody can do, by the name of its use case. */
export type Handeling = keyof Usecases;

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
  ...VARIANTRECHTEN,
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
