// Copies a text field inside Google's sandboxed frame, where navigator.clipboard is usually forbidden.

/**
 * Must be called inside the click: both ways need the user's gesture.
 * @returns 'by-hand' when both ways were refused; the text is then selected, ready for Ctrl+C.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'by-hand'> {
  field.focus();
  field.select();
  try {
    if (document.execCommand('copy')) return 'copied';
  } catch {
    // Refused: the second way follows.
  }
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'by-hand';
  }
}
