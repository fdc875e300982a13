import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const FONTS = '@expo-google-fonts/be-vietnam-pro';

/** Where the font of the sample documents lies. */
export const FONT_FILES = {
  regular: resolve(`${FONTS}/400Regular/BeVietnamPro_400Regular.ttf`),
  bold: resolve(`${FONTS}/700Bold/BeVietnamPro_700Bold.ttf`),
};
