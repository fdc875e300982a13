import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether a PDF has letters at all; false where it can't be opened. Pictures aren't decoded. */
export async function hasTextLayer(bytes: Uint8Array): Promise<boolean> {
  // pdf.js takes the bytes that it is given for itself.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      if (items.some((item) => 'str' in item && item.str.trim() !== '')) return true;
      page.cleanup();
    }
    return false;
  } catch {
    return false;
  } finally {
    await task.destroy();
  }
}
