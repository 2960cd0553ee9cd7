// The page's calls to its server.
import type { PreviewState, Reply, RequestName, Requests, SheetWindow } from '../protocol';

export async function getState(): Promise<PreviewState> {
  return read(await fetch('/api/state'));
}

export async function getWindow(tab: string, from: number, to: number): Promise<SheetWindow> {
  return read(await fetch(`/api/window?${new URLSearchParams({ tab, from: `${from}`, to: `${to}` })}`));
}

export async function post<Name extends RequestName>(name: Name, request: Requests[Name]): Promise<Reply> {
  const headers = { 'Content-Type': 'application/json' };
  return read(await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(request) }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json() as Promise<T>;
}
