import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { feedText } from '../../text/feed.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px', margin: '8px 0 12px' },
  field: { flex: '1 1 320px', maxWidth: '640px', minWidth: 0 },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

/** The address of a feed that has just been made, to be copied: it is shown this once. */
export function SecretAddress({ address }: { address: string }) {
  const styles = useStyles();
  const text = useText(feedText);
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(text.copied);
    } catch {
      // Some hosts keep the clipboard from pages; then it can be copied by hand.
      input.current?.select();
      setSaid(text.notCopied);
    }
  }

  return (
    <div className={styles.row}>
      <Field className={styles.field} label={text.address} hint={text.once}>
        <Input ref={input} className={styles.input} readOnly value={address} />
      </Field>
      <Button appearance="primary" icon={<Copy20Regular />} onClick={() => void copy()}>
        {text.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
