import type { Image } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { collapse, toPlace } from '../../words.ts';

/** A picture says in words what it shows, whose work it is, and has a caption with a mark. */
export function barePicture(image: Image, isCaptioned: boolean, section: SectionFile): Mistake[] {
  const lacks = [
    ...(collapse(image.alt ?? '') === '' ? ['what it shows, between the square brackets'] : []),
    ...(collapse(image.title ?? '') === '' ? ['whose work it is, in quotation marks behind the address'] : []),
    ...(isCaptioned ? [] : ['a caption with its mark, in emphasis below it']),
  ];
  if (lacks.length === 0) return [];
  return [
    {
      rule: 'bare-picture',
      ...toPlace(image, section),
      what: `This picture lacks ${lacks.join('; ')}.`,
      remedy:
        'Write it as in `![The gate](../pictures/gate.jpg "Anna Long")` and, below, `*The gate in May.*[^report]`',
    },
  ];
}
