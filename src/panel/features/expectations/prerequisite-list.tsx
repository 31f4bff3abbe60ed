import {
  Button,
  Input,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { MoneyHand20Regular } from '@fluentui/react-icons/svg/money-hand';
import { MoreCircle20Regular } from '@fluentui/react-icons/svg/more-circle';
import { PersonClock20Regular } from '@fluentui/react-icons/svg/person-clock';
import { type FormEvent, type JSX, type ReactNode, useState } from 'react';
import { PREREQUISITE_KINDS, type Prerequisite } from '#domain/expectation.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const ICONS: Record<Prerequisite['kind'], JSX.Element> = {
  time: <CalendarClock20Regular />,
  budget: <MoneyHand20Regular />,
  people: <PersonClock20Regular />,
  decision: <Gavel20Regular />,
  other: <MoreCircle20Regular />,
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'center',
    minHeight: '36px',
    lineHeight: '18px',
  },
  icon: { display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  state: { minWidth: 0, height: '28px', fontWeight: tokens.fontWeightRegular },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 110px) minmax(0, 1fr)',
    gap: '8px',
    margin: '2px 0 8px',
  },
  input: { minWidth: 0, width: '100%', '& select': { minWidth: 0 } },
  add: { gridColumn: '1 / -1', justifySelf: 'start' },
});

type State = 'open' | 'yes' | 'no';
const stateOf = ({ granted }: Prerequisite): State =>
  granted === undefined ? 'open' : granted ? 'yes' : 'no';
const grantedOf: Record<State, boolean | undefined> = { open: undefined, yes: true, no: false };

/** What a goal needs, each with its state: open, granted or refused. */
export function PrerequisiteList({
  prerequisites,
  question,
  onChange,
}: {
  prerequisites: readonly Prerequisite[];
  /** The line to say, while something is to be asked about them. */
  question?: ReactNode;
  onChange: (prerequisites: Prerequisite[]) => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const [adding, setAdding] = useState(false);
  const [kind, setKind] = useState<Prerequisite['kind']>('budget');
  const [what, setWhat] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    if (what.trim() === '') return;
    onChange([...prerequisites, { kind, text: what.trim() }]);
    setWhat('');
    setAdding(false);
  }

  const change = (at: number, to: Prerequisite) =>
    onChange(prerequisites.map((item, index) => (index === at ? to : item)));

  return (
    <Section
      title={text.prerequisites}
      action={
        !adding && (
          <QuietLink label={`${text.prerequisites}: ${text.add1}`} onClick={() => setAdding(true)}>
            {text.add1}
          </QuietLink>
        )
      }
    >
      {question}
      <ul className={styles.list}>
        {prerequisites.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: prerequisites have no identity but their place and words
          <li key={`${index} ${item.text}`} className={styles.item}>
            <span className={styles.icon} title={text.kinds[item.kind]}>
              {ICONS[item.kind]}
            </span>
            <span>{item.text}</span>
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuButton
                  size="small"
                  className={styles.state}
                  aria-label={`${text.grantedFor(item.text)}: ${text.granted[stateOf(item)]}`}
                >
                  {text.granted[stateOf(item)]}
                </MenuButton>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {(['open', 'yes', 'no'] as const).map((state) => (
                    <MenuItem
                      key={state}
                      onClick={() => {
                        const granted = grantedOf[state];
                        change(index, {
                          kind: item.kind,
                          text: item.text,
                          ...(granted !== undefined && { granted }),
                        });
                      }}
                    >
                      {text.granted[state]}
                    </MenuItem>
                  ))}
                  <MenuItem onClick={() => onChange(prerequisites.filter((other) => other !== item))}>
                    {text.remove(item.text)}
                  </MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          </li>
        ))}
      </ul>
      {adding && (
        <form className={styles.form} onSubmit={add}>
          <Select
            aria-label={text.kind}
            className={styles.input}
            value={kind}
            onChange={(_, { value }) => setKind(PREREQUISITE_KINDS.find((name) => name === value) ?? kind)}
          >
            {PREREQUISITE_KINDS.map((name) => (
              <option key={name} value={name}>
                {text.kinds[name]}
              </option>
            ))}
          </Select>
          <Input
            // The person has just asked for this field.
            autoFocus
            className={styles.input}
            placeholder={text.prerequisiteText}
            aria-label={text.prerequisiteText}
            value={what}
            maxLength={200}
            onChange={(_, { value }) => setWhat(value)}
          />
          <Button type="submit" size="small" className={styles.add} disabled={what.trim() === ''}>
            {text.add1}
          </Button>
        </form>
      )}
    </Section>
  );
}
