import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { AccessSection } from './access-section.tsx';
import { CareSection } from './care-section.tsx';
import { DataSection } from './data-section.tsx';
import { FirmSection } from './firm-section.tsx';
import { PeopleSection } from './people-section.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', margin: '0 0 8px -8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What is known of the client as a whole, to be put right where it is wrong. */
export function ClientFile({ close }: { close: () => void }) {
  const styles = useStyles();
  const text = useText(clientFileText);
  return (
    <>
      <div className={styles.head}>
        <Button
          autoFocus
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={text.back}
          onClick={close}
        />
        <h2 className={styles.title}>{text.title}</h2>
      </div>
      <FirmSection />
      <PeopleSection />
      <CareSection />
      <AccessSection />
      <DataSection />
    </>
  );
}
