/** A text without the space around it: what stands before its first digit, as a key, and where that digit is. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly head: string;
  readonly first: number;
  readonly end: number;
}
