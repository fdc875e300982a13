import { describe, expect, it } from 'vitest';
import { disclosuresInName } from '../../../src/domain/disclosure/disclosures-in-name.ts';
import { told } from './told.ts';

const FOUND: [string, string[]][] = [
  ['2021/CCCD_079090000000.pdf', ['identity-number 079090000000']],
  ['ho-so-079090000000/don.pdf', ['identity-number 079090000000']],
  ['cmnd-000000001.jpg', ['identity-number 000000001']],
  ['2021/0912345678.pdf', ['phone-number 0912345678']],
  ['lien-he-0912-345-678.pdf', ['phone-number 0912-345-678']],
  ['so-tai-khoan-0123456789012.pdf', ['bank-account 0123456789012']],
  ['2021/ke-hoach-tuyet-mat.pdf', ['secrecy-marking tuyet-mat']],
  ['2021/TOI_MAT_12.pdf', ['secrecy-marking TOI_MAT']],
  ['MẬT - Kế hoạch.pdf', ['secrecy-marking MẬT']],
  ['Kế hoạch (Mật).pdf'.normalize('NFD'), ['secrecy-marking Mật']],
  ['Kế hoạch Tuyệt Mật.pdf', ['secrecy-marking Tuyệt Mật']],
  ['tai-lieu-mat.pdf', ['secrecy-marking mat']],
  ['tuyetmat.pdf', ['secrecy-marking tuyetmat']],
  ['luuhanhnoibo.pdf', ['internal-circulation luuhanhnoibo']],
  ['601-qd-ubnd-mat.pdf', ['secrecy-marking mat']],
  ['MAT_QD601.pdf', ['secrecy-marking MAT']],
  ['MAT-601-QD.pdf', ['secrecy-marking MAT']],
  ['tuyet mat/601-qd-ubnd.pdf', ['secrecy-marking tuyet mat']],
  ['2021/luu-hanh-noi-bo.pdf', ['internal-circulation luu-hanh-noi-bo']],
  ['Sổ tay (Lưu hành nội bộ).pdf', ['internal-circulation Lưu hành nội bộ']],
];

const NOTHING = [
  '2021/2236-qd-ubnd.pdf',
  '2021/bao-mat-thong-tin.pdf',
  'Bảo mật.pdf',
  'mat-tran-to-quoc.pdf',
  'MAT-DO-XAY-DUNG.pdf',
  'mặt bằng.pdf',
  'Mật độ dân số 2021.pdf',
  'le-ra-mat.pdf',
  'vang-mat.pdf',
  'bi-mat-nha-nuoc.pdf',
  'Bổ nhiệm ông Trần Văn Mật.pdf',
  'scan_20210906_123456.pdf',
  'IMG_20210906123456.jpg',
  'z1234567890123_a1b2.jpg',
  'mst-0312345678.pdf',
  '79-2021-qh15.pdf',
];

describe('names of files', () => {
  it.each(FOUND)('%j', (name, finds) => {
    expect(told(disclosuresInName(name))).toEqual(finds);
  });

  it.each(NOTHING)('%j holds nothing', (name) => {
    expect(told(disclosuresInName(name))).toEqual([]);
  });
});
