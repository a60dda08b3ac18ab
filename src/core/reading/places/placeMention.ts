/** A place as a line names it. Offsets are from the line's start, `to` exclusive. */
export interface PlaceMention {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
