/** Where a finding stands, counted from 0 in the grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
