/**
 * Abbreviations with which the symbols of official letters (công văn) begin: `123/UBND-KGVX`, `4567/BTC-TCT`.
 * A letter has no abbreviation of its own (Decree 30/2020/NĐ-CP, Appendix III), so only a known issuer tells it
 * from a type that the program doesn't know, such as the `GP` of a licence.
 */
const CENTRAL =
  'CP TTg VPCP CTN VPCTN QH VPQH UBTVQH TANDTC TATC TAND VKSNDTC VKSTC VKSND KTNN TTCP NHNN UBDT BHXH TTXVN';
const MINISTRIES =
  'BBCVT BCA BCT BDTTG BGDĐT BGD&ĐT BGTVT BKH BKHCN BKHĐT BLĐTBXH BNG BNN BNNMT BNNPTNT BNV BQP BTC BTM BTNMT BTP BTS BTTTT BVHTT BVHTTDL BXD BYT';
const OFFICES = 'TCT TCHQ TCTK TCĐBVN KBNN CQLTT TLĐ MTTW UBTWMTTQVN';
const LOCAL =
  'UBND HĐND VP VPUB VPUBND VPHĐND BQL BQLDA SCT SDL SGD SGDĐT SGD&ĐT SGTVT SKHCN SKHĐT SLĐTBXH SNG SNN SNNMT SNNPTNT SNV STC STNMT STP STTTT SVHTT SVHTTDL SXD SYT';

/** Issuers whose letters are numbered by their own abbreviation. */
export const LETTER_ISSUERS: ReadonlySet<string> = new Set([CENTRAL, MINISTRIES, OFFICES, LOCAL].join(' ').split(' '));
