import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { HandRight20Regular } from '@fluentui/react-icons/svg/hand-right';
import { Handshake20Regular } from '@fluentui/react-icons/svg/handshake';
import { HeadphonesSoundWave20Regular } from '@fluentui/react-icons/svg/headphones-sound-wave';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { PersonHeart20Regular } from '@fluentui/react-icons/svg/person-heart';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Wrench20Regular } from '@fluentui/react-icons/svg/wrench';
import type { JSX } from 'react';
import type { Phase } from '#domain/coaching/briefing.ts';
import { conversationText } from '../../text/conversation.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';

const ICONS: Record<Phase, JSX.Element> = {
  open: <HandRight20Regular />,
  understand: <Search20Regular />,
  hear: <HeadphonesSoundWave20Regular />,
  apologise: <PersonHeart20Regular />,
  inform: <Info20Regular />,
  solve: <Wrench20Regular />,
  safeguard: <ShieldCheckmark20Regular />,
  cooperation: <PeopleTeam20Regular />,
  options: <Lightbulb20Regular />,
  agree: <Handshake20Regular />,
  close: <Flag20Regular />,
};

const useStyles = makeStyles({
  // Wraps only where text is spaced out so far that the row would stick out.
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    rowGap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  step: {
    position: 'relative',
    minWidth: '28px',
    maxWidth: '28px',
    width: '28px',
    height: '28px',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    // The target is larger than the circle: 44 px high, as wide as its share of the row.
    '::before': { content: '""', position: 'absolute', inset: '-8px -3px' },
    '@container panel (max-width: 299px)': {
      minWidth: '24px',
      maxWidth: '24px',
      width: '24px',
      height: '24px',
    },
  },
  done: { backgroundColor: tokens.colorNeutralBackground3 },
  current: {
    minWidth: 0,
    maxWidth: 'none',
    width: 'auto',
    height: '36px',
    padding: '0 14px 0 10px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    flex: 'none',
    whiteSpace: 'nowrap',
    // Seven steps and the longest name fit in one row at 280 px without the sign.
    '@container panel (max-width: 299px)': {
      maxWidth: 'none',
      width: 'auto',
      height: '36px',
      padding: '0 12px',
      '& .fui-Button__icon': { display: 'none' },
    },
  },
});

/** The phases of the conversation; any of them can be gone to at any time. */
export function Stepper({
  phases,
  current,
  onGo,
}: {
  phases: readonly Phase[];
  current: Phase;
  onGo: (phase: Phase) => void;
}) {
  const styles = useStyles();
  const text = useText(conversationText);
  const { phases: names } = useText(terms);
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  const here = phases.indexOf(current);
  return (
    <nav aria-label={text.phases} className={styles.steps} {...arrows}>
      {phases.map((phase, index) => {
        const number = index + 1;
        if (phase === current) {
          return (
            <Button
              key={phase}
              shape="circular"
              appearance="primary"
              icon={ICONS[phase]}
              aria-current="step"
              className={mergeClasses(styles.step, styles.current)}
            >
              {names[phase]}
            </Button>
          );
        }
        const done = index < here;
        const label = done ? text.phaseDone(number, names[phase]) : text.phase(number, names[phase]);
        return (
          <Button
            key={phase}
            shape="circular"
            appearance={done ? 'subtle' : 'outline'}
            className={mergeClasses(styles.step, done && styles.done)}
            aria-label={label}
            title={names[phase]}
            onClick={() => onGo(phase)}
            {...(done && { icon: <Checkmark16Regular /> })}
          >
            {done ? undefined : number}
          </Button>
        );
      })}
    </nav>
  );
}
