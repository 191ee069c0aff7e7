import type { Config } from '../config.ts';
import type { Postbode } from '../usecases/deps.ts';
import { makeDemoPost } from './demo-post.ts';
import { makeSmtpPost } from './smtp-post.ts';

/** The way out for e-mail. In the demo nothing leaves the house, whatever the settings say. */
export function makePost({ modus, smtp }: Pick<Config, 'modus' | 'smtp'>): Postbode | undefined {
  if (modus === 'demo') return makeDemoPost();
  return smtp === undefined ? undefined : makeSmtpPost(smtp);
}
