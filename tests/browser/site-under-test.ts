import process from 'node:process';

/** Folder and path of the site that the tests of every page look at: that of the report or, by SITE and SITE_BASE, another one. */
export const siteUnderTest = { directory: process.env.SITE ?? 'dist', base: process.env.SITE_BASE ?? '/' };
