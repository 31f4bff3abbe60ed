import { makeStyles, tokens } from '@fluentui/react-components';
import { Chat20Filled, Chat20Regular } from '@fluentui/react-icons/svg/chat';
import {
  ClipboardTextLtr20Filled,
  ClipboardTextLtr20Regular,
} from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { Flag20Filled, Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { Handshake20Filled, Handshake20Regular } from '@fluentui/react-icons/svg/handshake';
import { Note20Filled, Note20Regular } from '@fluentui/react-icons/svg/note';
import { frameText } from '../text/frame.ts';
import { useText } from '../text/use-text.tsx';
import { Tab } from '../ui/tab.tsx';
import { TabList } from '../ui/tab-list.tsx';

export const TABS = ['before', 'call', 'agreed', 'notes', 'after'] as const;
export type TabName = (typeof TABS)[number];

const ICONS = {
  before: [ClipboardTextLtr20Regular, ClipboardTextLtr20Filled],
  call: [Chat20Regular, Chat20Filled],
  agreed: [Handshake20Regular, Handshake20Filled],
  notes: [Note20Regular, Note20Filled],
  after: [Flag20Regular, Flag20Filled],
} as const;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flex: 'none',
    padding: '0 calc(var(--pad) - 8px)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    columnGap: 0,
  },
  tab: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    height: '52px',
    minWidth: '46px',
    padding: '6px 1px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    '& .fui-Button__icon': { margin: 0, width: '20px', height: '20px', fontSize: '20px' },
    '::after': { left: '10px', right: '10px' },
  },
  /** Where the words would touch, only the selected tab keeps its word; the others keep it for screen readers. */
  quietWord: {
    '@container panel (max-width: 16.5em)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

/** The five parts of a meeting. They never switch by themselves while the panel is open. */
export function Tabs({ selected, onSelect }: { selected: TabName; onSelect: (tab: TabName) => void }) {
  const styles = useStyles();
  const text = useText(frameText);
  return (
    <TabList
      label={text.tabList}
      className={styles.list}
      selected={selected}
      onSelect={(value) => {
        const tab = TABS.find((name) => name === value);
        if (tab) onSelect(tab);
      }}
    >
      {TABS.map((name) => {
        const [Regular, Filled] = ICONS[name];
        const isSelected = name === selected;
        return (
          <Tab
            key={name}
            id={`tab-${name}`}
            value={name}
            aria-controls={isSelected ? 'panel-body' : undefined}
            icon={isSelected ? <Filled /> : <Regular />}
            title={text.tabs[name]}
            className={styles.tab}
          >
            <span className={isSelected ? undefined : styles.quietWord}>{text.tabs[name]}</span>
          </Tab>
        );
      })}
    </TabList>
  );
}
