// `node scripts/draw-force-rules.ts`: draws the pictures of docs/force/README.md from its cases, anew.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePictures } from './force-cases/rule-pictures.ts';

const FOLDER = new URL('../docs/images/force/', import.meta.url);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [file, drawn] of rulePictures()) writeFileSync(new URL(file, FOLDER), drawn);
