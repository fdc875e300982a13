/** Words for machines, and for those who reuse the data, in one language. */
export interface MachineStrings {
  /** What the open data of a site of that name are called. */
  dataset(site: string): string;
  datasetSummary: string;
  /** The link to the schema of the open data. */
  schema: string;
  /** Before the day and issuer of a decision: `Quyết định số 2236/QĐ-UBND ngày 06/9/2021 của Chủ tịch UBND tỉnh`. */
  issuedBy(name: string, issuer: string): string;
}
