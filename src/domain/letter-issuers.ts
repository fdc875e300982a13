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
export const LETTER_ISSUERS = /* @__PURE__ */ setOf(CENTRAL, MINISTRIES, OFFICES, LOCAL);

/**
 * Units of a province's tax department, which numbers its letters by `CT` and the unit: `1234/CT-TTHT`. So begin directives
 * too, but theirs goes on with who issued them: `12/CT-UBND`.
 */
export const TAX_UNITS = /* @__PURE__ */ setOf(
  'AC CCNT CNTT DTPC HCQTTV HCQTTVAC HKDCN HTNNT HTr KK KKKTT KTNB KTT NVDT NVDTPC QLĐ QLN QLNCCNT QLTTNCN TCCB THNVDT TNCN TTHT TTHTNNT TTKT',
);

/** Marked as pure where it is called, so that browsers, which need none of the sets, don't load them. */
function setOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}
