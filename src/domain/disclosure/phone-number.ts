/** The prefixes of mobile networks, without the leading 0. */
const MOBILE = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;

/** Mobile numbers of eleven digits, out of use since 2018 and still in documents. */
const OLD_MOBILE = /^1(?:2\d|6[2-9]|86|88|99)\d{7}$/;

/**
 * Whether digits are a mobile number. Landlines (02…) and service numbers (1800, 1900) belong to offices.
 *
 * @param isLabelled whether words before it say that it is a phone number; then it may be an old one, or lack its plus sign
 */
export function isMobileNumber(digits: string, isLabelled: boolean): boolean {
  const national = /^(?:\+84|0084)0?(\d+)$/.exec(digits)?.[1] ?? /^0(\d+)$/.exec(digits)?.[1];
  if (national !== undefined) return MOBILE.test(national) || (isLabelled && OLD_MOBILE.test(national));
  return isLabelled && /^84\d{9}$/.test(digits) && MOBILE.test(digits.slice(2));
}
