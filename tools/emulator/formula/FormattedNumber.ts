// A number that brings its format along, as dates do.

/** A number on its way through a formula together with the format it should show under (a date stays a date). */
export class FormattedNumber {
  constructor(
    readonly number: number,
    readonly format: string,
  ) {}
}
