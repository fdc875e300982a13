import { xmlTokens } from './xml-tokens.ts';

/** An element while its end isn't reached. */
interface Frame {
  name: string;
  /** What goes out of it. */
  pieces: string[];
  /** Of a drawing: its text boxes. Of a choice: those that its drawings had. */
  boxes: string[];
  /** Of alternatives: the first choice that can be used, and what older programs show. */
  choice?: Frame;
  fallback?: Frame;
}

const FOLLOWED = new Set(['mc:AlternateContent', 'mc:Choice', 'mc:Fallback', 'w:drawing', 'w:txbxContent']);

/**
 * A part of a Word document in which text boxes stand where Mammoth reads them: behind their drawing, of which it reads the
 * picture alone. Of alternatives (`mc:AlternateContent`) that with the text is kept, else the one for older programs.
 */
export function withTextBoxes(document: string): string {
  if (!document.includes('AlternateContent') && !document.includes('txbxContent')) return document;
  const root: Frame = { name: '', pieces: [], boxes: [] };
  const open = [root];
  let copied = 0;
  for (const token of xmlTokens(document)) {
    if (token.kind === 'text' || token.isEmpty || !FOLLOWED.has(token.name)) continue;
    const frame = open.at(-1)!;
    const end = token.start + token.source.length;
    if (token.kind === 'open') {
      frame.pieces.push(document.slice(copied, token.start));
      open.push({ name: token.name, pieces: isKept(token.name) ? [token.source] : [], boxes: [] });
    } else if (frame.name === token.name) {
      frame.pieces.push(document.slice(copied, isKept(token.name) ? end : token.start));
      open.pop();
      close(frame, open);
    } else {
      continue;
    }
    copied = end;
  }
  root.pieces.push(document.slice(copied));
  return root.pieces.join('');
}

/** Whether an element's own tags stay. */
function isKept(name: string): boolean {
  return !name.startsWith('mc:');
}

/** Gives what an element holds to those that it is in. */
function close(frame: Frame, open: readonly Frame[]): void {
  const around = open.at(-1)!;
  const text = frame.pieces.join('');
  switch (frame.name) {
    case 'w:txbxContent': {
      const drawing = open.findLast(({ name }) => name === 'w:drawing');
      if (drawing) drawing.boxes.push(text);
      else around.pieces.push(text);
      break;
    }
    case 'w:drawing':
      around.pieces.push(text, ...frame.boxes.map((box) => `<w:pict>${box}</w:pict>`));
      around.boxes.push(...frame.boxes);
      break;
    case 'mc:Choice':
      around.choice ??= frame;
      break;
    case 'mc:Fallback':
      around.fallback = frame;
      break;
    default: {
      const { choice, fallback } = frame;
      const kept = choice && (choice.boxes.length > 0 || !fallback) ? choice : fallback;
      around.pieces.push(...(kept?.pieces ?? []));
      around.boxes.push(...(kept?.boxes ?? []));
    }
  }
}
