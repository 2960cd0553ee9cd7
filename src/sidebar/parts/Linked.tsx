// A sentence in which an address stands for where something was found: 300 pixels hold no address, so it becomes a link.
import { safeUrl } from '../safeUrl';
import { useWords } from '../words';
import { ExternalLink } from './ExternalLink';

const ADDRESS = /(https:\/\/[^\s、。，）)」』]*[^\s、。，）)」』,.;])/;

export function Linked({ text }: { text: string }) {
  const words = useWords();
  // Every second part is an address.
  const parts = text.split(ADDRESS).map((part, index) => ({ part, url: index % 2 === 1 ? safeUrl(part) : '' }));
  return (
    <>
      {parts.map(({ part, url }) =>
        url ? (
          <ExternalLink key={part} url={url}>
            {words.source}
          </ExternalLink>
        ) : (
          part
        ),
      )}
    </>
  );
}
