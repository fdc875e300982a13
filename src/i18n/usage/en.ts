import type { UsageTexts } from './usage-texts.ts';

const FACTS = `  --number "125/QD-UBND"   number
  --issued 06/9/2021       day of issue
  --issuer ubnd-tinh       issuer: its id in site.yaml, or its name
  --title "…"              title`;

export const en: UsageTexts = {
  of: {
    import: `npm run import -- FILE|FOLDER…
Makes a page of each file (.docx, .doc, .rtf, .odt, .html, .txt, .md, .pdf).
${FACTS}
  --supersedes 2020/4-qd-ubnd   what it supersedes; several with semicolons between

npm run import -- --register REGISTER.xlsx --files FOLDER
Makes a page of each row of a register (.xlsx, .csv), with its file, found by the number.
  --columns "number=A, issued=B, title=D"   which column holds what
  --yes                    takes the columns as they are proposed
  --symbol QD-UBND         the symbol of rows that have a running number alone

npm run import -- --news FEED|SAVED PAGE|FOLDER…
Makes news of the news of an old portal.`,
    new: `npm run new
Makes the page of a document without a file. Asks for what isn't given.
${FACTS}
  --supersedes 2020/4-qd-ubnd   what it supersedes`,
    supersede: `npm run supersede -- ID|NUMBER
Makes the page of a document that supersedes that one, and shows what the older page will say.
${FACTS}`,
    check: `npm run check
Checks the content without building.
  --strict                 fails where there are warnings, too
  --format json            for machines
  --pdf                    compares texts with their original PDFs, word by word
  --ledger, --stubs, --impact ID, --citations   prints that list instead of what was found`,
    build: `npm run build
Checks and builds the whole archive.
  --out FOLDER             where the result goes (dist)`,
    start: `npm start
Builds the archive and shows it on this machine.
  --port 4321              port
  --out FOLDER             where the result goes (dist)`,
    preview: `npm run preview
Shows the archive that was built.
  --port 4321              port
  --out FOLDER             where the result is (dist)`,
    dev: `npm run dev
Shows the archive while it is written; pages follow the files.
  --port 4321              port`,
  },
  common: `  --content FOLDER         the folder of the content (content)
  --as-of 2021-09-06       force is told as of that day (today)`,
  forDevelopers: 'This command is for developers: see CONTRIBUTING.md',
  more: 'For editors: docs/editors.md',
};
