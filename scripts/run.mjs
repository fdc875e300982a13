// Starts a command of the project: `node scripts/run.mjs <command> [flags]` imports `./<command>.ts` and calls its
// `main(args: string[]): Promise<number>`, which gives the exit code; `--help` says how it is called.
// Plain old JavaScript, since a Node that can't read TypeScript has to get as far as the sentence that says so.
import { readFileSync } from 'fs';
import { fileURLToPath } from 'url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';

// Relative folders start where the command was called; npm says where that was. Astro keeps what it needs while it
// builds below the working folder, which is therefore always the project's own.
process.env.INIT_CWD = process.env.INIT_CWD || process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const REPORT_TO = 'CONTRIBUTING.md';

/** The commands are what package.json's scripts start through this file. */
function commands() {
  const scripts = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).scripts;
  return Object.keys(scripts)
    .map((name) => /^node scripts\/run\.mjs (\S+)/.exec(scripts[name]))
    .filter(Boolean)
    .map((match) => match[1]);
}

function explain(error) {
  if (process.env.CONGBO_DEBUG === '1') console.error(error);
  else console.error(`Lỗi ngoài dự kiến / Unexpected error: ${(error && error.message) || error}`);
  console.error(`Cách báo lỗi / How to report it: ${REPORT_TO} (CONGBO_DEBUG=1: chi tiết / details).`);
  return 70;
}

async function run(command, args) {
  const known = commands();
  if (known.indexOf(command) < 0) {
    const asked = command === undefined ? '' : `Không có lệnh / No such command: ${command}\n`;
    console.error(`${asked}Các lệnh / Commands: ${known.join(', ')}`);
    return 2;
  }
  if (!process.features.typescript) {
    console.error(
      `Node ${process.version} quá cũ: hãy chạy "npm run ${command}", lệnh này dùng Node đi kèm dự án.\n` +
        `Node ${process.version} is too old: run "npm run ${command}", which brings its own Node.`,
    );
    return 2;
  }
  if (args.indexOf('--help') >= 0 || args.indexOf('-h') >= 0) {
    const { helpOf } = await import('./help.ts');
    console.log(helpOf(command));
    return 0;
  }
  try {
    const { main } = await import(`./${command}.ts`);
    return await main(args);
  } catch (error) {
    return explain(error);
  }
}

run(process.argv[2], process.argv.slice(3)).then((code) => {
  process.exitCode = code;
});
