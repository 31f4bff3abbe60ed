import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSync } from '../../sync/use-sync.ts';
import { feedText } from '../../text/feed.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { SecretAddress } from './secret-address.tsx';
import { useFeed } from './use-feed.ts';

const useStyles = makeStyles({
  page: {
    height: '100%',
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '12px 20px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusXLarge,
    overflowWrap: 'break-word',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outline: 'none',
  },
  words: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '12px' },
  codes: {
    borderCollapse: 'collapse',
    '& th, & td': { padding: '4px 16px 4px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
    '& thead th': { color: tokens.colorNeutralForeground3 },
    '& tbody td': { fontVariantNumeric: 'tabular-nums' },
  },
});

/** Where someone switches their calendar feed on and off. */
export function FeedPage() {
  const styles = useStyles();
  const text = useText(feedText);
  const dates = useDates();
  const isLead = useSync().me.roles.includes('lead');
  const { feed, address, hasFailed, make, show, revoke } = useFeed();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.page} aria-label={text.title}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {text.title}
      </h2>
      <p className={styles.words}>{text.why}</p>
      <p className={styles.words}>{isLead ? text.scope.lead : text.scope.manager}</p>
      <div role="status">
        {hasFailed && <p className={styles.words}>{text.failed}</p>}
        {feed === null && <p className={styles.words}>{text.off}</p>}
        {feed && (
          <p className={styles.words}>
            {text.on(dates.full(feed.madeOn))} {text.until(dates.full(feed.until))}
          </p>
        )}
      </div>
      {address && <SecretAddress address={address} />}
      {feed === null && (
        <Button appearance="primary" onClick={() => void make()}>
          {text.make}
        </Button>
      )}
      {feed && (
        <>
          <Switch label={text.names} checked={feed.names} onChange={(_, { checked }) => void show(checked)} />
          {!feed.names && <p className={styles.words}>{text.namesOff}</p>}
          <div className={styles.actions}>
            <Button onClick={() => void make()}>{text.renew}</Button>
            <Button onClick={() => void revoke()}>{text.revoke}</Button>
            <span>{text.renewWhy}</span>
          </div>
          {!feed.names && feed.codes.length > 0 && (
            <Section title={text.codes}>
              <table className={styles.codes} aria-label={text.codes}>
                <thead>
                  <tr>
                    <th scope="col">{text.code}</th>
                    <th scope="col">{text.client}</th>
                  </tr>
                </thead>
                <tbody>
                  {feed.codes.map(({ code, name }) => (
                    <tr key={`${code} ${name}`}>
                      <td>{code}</td>
                      <th scope="row">{name}</th>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Section>
          )}
        </>
      )}
    </section>
  );
}
