import type { MachineStrings } from './strings.ts';

/** Words for machines in Vietnamese. */
export const vi: MachineStrings = {
  dataset: (site) => `Dữ liệu mở: ${site}`,
  datasetSummary:
    'Mọi văn bản trong kho và văn bản được nhắc đến: số, ký hiệu, loại, ngày, cơ quan ban hành, quan hệ với văn bản khác và diễn biến hiệu lực theo ngày.',
  schema: 'Giải thích từng mục của dữ liệu',
  issuedBy: (name, issuer) => `${name} của ${issuer}`,
};
