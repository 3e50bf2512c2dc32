import manifest from '../../package.json' with { type: 'json' };

/** The oldest browsers that the site must work in, `browserslist` of package.json, as bundlers name them: `chrome99`. */
export const floor = manifest.browserslist.map((browser) => browser.replace(' ', ''));
