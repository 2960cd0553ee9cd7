// Collects what a command writes, for the tests of the commands.

export interface Captured {
  out: string;
  err: string;
}

/** From now until jest.restoreAllMocks(), nothing reaches the terminal: it is kept here. */
export function captureOutput(): Captured {
  const captured: Captured = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    captured.out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    captured.err += String(text);
    return true;
  });
  return captured;
}
