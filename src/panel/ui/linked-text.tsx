import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { webLink } from './web-link.ts';

/** Where an address may begin and end in running text; a full stop or bracket behind it is none of it. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]])/;

/** Text in which web addresses can be followed: into a window that knows nothing of ours. */
export function LinkedText({ text }: { text: string }) {
  return text.split(ADDRESS).map((piece, index) => {
    const href = index % 2 === 1 ? webLink(piece) : undefined;
    return href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place
      <Link key={index} inline href={href} target="_blank" rel="noopener noreferrer">
        {piece}
      </Link>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{piece}</Fragment>
    );
  });
}
