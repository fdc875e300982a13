import { build } from './build.ts';
import { readFlags, withUsage } from './flags.ts';
import { serve } from './preview.ts';

/** `npm start -- [flags of build] [--port N]`: checks, builds and serves the archive, and says where. */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, { port: { type: 'string' } });
    const code = await build(flags);
    return code === 0 ? serve(flags.out, flags.own['port']) : code;
  });
}
