/** What a report says of the run that it was made by. */
export interface Run {
  /** With which it is made again. */
  command: string;
  /** `YYYY-MM-DD` */
  day: string;
}
