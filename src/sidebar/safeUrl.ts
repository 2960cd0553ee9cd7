/** @returns the address if it is https, else '': nothing else is ever made a link. */
export function safeUrl(url: string): string {
  try {
    return new URL(url).protocol === 'https:' ? url : '';
  } catch {
    return '';
  }
}
