export { encodeLegacy } from '../../../scripts/measure-import/paper/encode-legacy.ts';

/** Every letter of Vietnamese that isn't ASCII, small. */
export const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
