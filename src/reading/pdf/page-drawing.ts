import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { applied, areaOf, times, type Matrix } from './matrix.ts';
import type { Rule } from './page-text.ts';
import { partsOfPath } from './path-parts.ts';

/** How pdf.js gives what a page draws. */
interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What a page draws beside letters. */
export interface PageDrawing {
  /** The part of the page that its largest picture covers. */
  picture: number;
  shapes: number;
  rules: Rule[];
  /** Whether it sets letters that nobody sees. */
  hasInvisibleLetters: boolean;
}

const PICTURES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
const STROKES = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set([OPS.fill, OPS.eoFill]);
const INVISIBLE = 3;
/** What is thicker, in points, is no rule. */
const THICK = 3;
const MOST_RULES = 3000;

/**
 * Looks through what a page draws.
 *
 * @param upright how its content is turned and moved for readers
 */
export function pageDrawing({ fnArray, argsArray }: Operators, pageArea: number, upright: Matrix): PageDrawing {
  const drawing: PageDrawing = { picture: 0, shapes: 0, rules: [], hasInvisibleLetters: false };
  const saved: Matrix[] = [];
  let matrix = upright;
  fnArray.forEach((operator, at) => {
    const args = (Array.isArray(argsArray[at]) ? argsArray[at] : []) as unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin && args[0]) matrix = times(matrix, args[0] as unknown[]);
    else if (PICTURES.has(operator)) drawing.picture = Math.max(drawing.picture, areaOf(matrix) / pageArea);
    else if (operator === OPS.setTextRenderingMode && args[0] === INVISIBLE) drawing.hasInvisibleLetters = true;
    else if (operator === OPS.constructPath) {
      drawing.shapes += 1;
      if (drawing.rules.length < MOST_RULES) drawing.rules.push(...rulesOf(args, matrix).slice(0, MOST_RULES));
    }
  });
  return drawing;
}

/** The lines along the page's sides that a path draws: lines with a pen, or narrow areas. */
function rulesOf([paint, data]: readonly unknown[], matrix: Matrix): Rule[] {
  const path: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!(path instanceof Float32Array)) return [];
  const isStroke = STROKES.has(Number(paint));
  if (!isStroke && !FILLS.has(Number(paint))) return [];
  return partsOfPath(path, isStroke).flatMap((points): Rule[] => {
    const places = points.map((point) => applied(matrix, point));
    const across = places.map(([x]) => x);
    const upwards = places.map(([, y]) => y);
    const rule = {
      left: Math.min(...across),
      right: Math.max(...across),
      bottom: Math.min(...upwards),
      top: Math.max(...upwards),
    };
    const isThin = Math.min(rule.right - rule.left, rule.top - rule.bottom) < THICK;
    return isThin ? [rule] : [];
  });
}
