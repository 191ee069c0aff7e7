/** The wait that the command names is not open (any more): somebody or something else was first. Nothing has changed. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
  readonly wachtId: string;
  constructor(wachtId: string) {
    super(`Deze taak of dit bericht wacht niet meer (${wachtId}).`);
    this.wachtId = wachtId;
  }
}
