// A link out of the sidebar: https only, in a new tab, and the other page learns nothing of this one.
import type { ComponentChildren } from 'preact';
import { safeUrl } from '../safeUrl';
import { useWords } from '../words';
import { Icon } from './Icon';

export function ExternalLink({ url, children }: { url: string; children: ComponentChildren }) {
  const words = useWords();
  const href = safeUrl(url);
  if (!href) return null;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" />
      <span class="visually-hidden">{words.opensNewTab}</span>
    </a>
  );
}
