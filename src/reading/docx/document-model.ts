/** A node of Mammoth's model of a document, as far as it is read and changed here. */
export interface ModelNode {
  type: string;
  value?: string;
  font?: string | null;
  styleId?: string | null;
  children?: ModelNode[];
  /** Of the document: its footnotes and endnotes. */
  notes?: { _notes?: Record<string, { body: ModelNode[] }> };
}
