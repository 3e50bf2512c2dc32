const folderExpected =
  'The address of a folder is expected, as in `https://report.example/some/path/`: no page, no `?`, `#` or `@`.';
const lettersExpected =
  'A path of letters, digits, spaces, `-`, `.`, `_` and `~` is expected; servers read other signs as their own.';

/** What keeps pages from standing below a full address of the web; undefined where nothing does. */
export function findAddressFault(address: string): string | undefined {
  const { search, hash, username, pathname } = new URL(address);
  if (search + hash + username !== '' || /\.html?$/.test(pathname)) return folderExpected;
  return isServed(pathname) ? undefined : lettersExpected;
}

function isServed(pathname: string): boolean {
  try {
    return /^\/(?:[\p{L}\p{M}\p{N}. _~-]+(?:\/|$))*$/u.test(decodeURIComponent(pathname.replaceAll('%2F', ';')));
  } catch {
    return false;
  }
}
