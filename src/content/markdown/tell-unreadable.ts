import type { AstroConfig } from 'astro';
import path from 'node:path';
import { Mistakes } from '../../model/mistake.ts';
import { describeMdx, type MdxError } from '../describe/describe-mdx.ts';

type Processor = AstroConfig['markdown']['processor'];

/** Makes what Astro’s own compiler cannot read of a section end in `tell`, should the check before it have let it pass. */
export function tellUnreadable(processor: Processor, tell: (mistakes: Mistakes) => never): void {
  const create = processor.createMdxRenderer?.bind(processor);
  if (!create) return;
  processor.createMdxRenderer = async (...settings) => {
    const renderer = await create(...settings);
    return {
      process: async (content, file, frontmatter) => {
        try {
          return await renderer.process(content, file, frontmatter);
        } catch (error) {
          const mistake = describeMdx(error as MdxError, path.relative(process.cwd(), file));
          return tell(error instanceof Mistakes ? error : new Mistakes([mistake]));
        }
      },
    };
  };
}
