import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, type ReactNode, Suspense, useState } from 'react';
import { RenewalsPage } from './features/renewals/renewals-page.tsx';
import { useSync } from './sync/use-sync.ts';
import { renewalsText } from './text/renewals.ts';
import { reviewText } from './text/review.ts';
import { useText } from './text/use-text.tsx';
import { onDemand } from './ui/later.ts';
import { QuietLink } from './ui/quiet-link.tsx';

const ReviewPage = onDemand(async () => (await import('./features/review/review-page.tsx')).ReviewPage);
const CalibrationPage = onDemand(
  async () => (await import('./features/calibration/calibration-page.tsx')).CalibrationPage,
);

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    containerType: 'inline-size',
    containerName: 'page',
    padding: '20px 24px 32px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 600px)': { padding: '12px' },
    // Drawings keep the colours of their tokens; where the system's colours win, the tokens are the system's.
    '@media (forced-colors: active)': {
      '--colorNeutralForeground1': 'CanvasText',
      '--colorNeutralForeground2': 'CanvasText',
      '--colorNeutralForeground3': 'CanvasText',
      '--colorNeutralBackground1': 'Canvas',
      '--colorNeutralBackground3': 'Canvas',
      '--colorNeutralBackground5': 'Canvas',
      '--colorNeutralStroke1': 'CanvasText',
      '--colorNeutralStroke2': 'CanvasText',
      '--colorNeutralStroke3': 'GrayText',
      '--colorNeutralStrokeAccessible': 'CanvasText',
      '--colorBrandStroke1': 'Highlight',
      '--colorBrandForeground1': 'Highlight',
      '--colorStatusSuccessForeground1': 'CanvasText',
      '--colorStatusWarningForeground3': 'CanvasText',
    },
    '@media print': {
      height: 'auto',
      overflow: 'visible',
      padding: 0,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  path: {
    display: 'flex',
    gap: '6px',
    marginBottom: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    overflowWrap: 'anywhere',
    '@media print': { display: 'none' },
  },
});

type Shown = 'list' | 'calibration' | { id: string; name: string };

/** The renewals, and from there the review of one client or how well goals are judged. */
export function RenewalsView() {
  const styles = useStyles();
  const text = useText(renewalsText);
  const isLead = useSync().me.roles.includes('lead');
  const [shown, setShown] = useState<Shown>('list');
  return (
    <>
      <Activity mode={shown === 'list' ? 'visible' : 'hidden'}>
        <div className={styles.page}>
          <RenewalsPage
            onOpen={setShown}
            onCalibration={isLead ? () => setShown('calibration') : undefined}
          />
        </div>
      </Activity>
      {shown !== 'list' && (
        <div className={styles.page}>
          <Path
            here={shown === 'calibration' ? text.calibration : shown.name}
            onBack={() => setShown('list')}
          />
          <Suspense>
            {shown === 'calibration' ? (
              <CalibrationPage />
            ) : (
              <ReviewPage key={shown.id} clientId={shown.id} />
            )}
          </Suspense>
        </div>
      )}
    </>
  );
}

function Path({ here, onBack }: { here: ReactNode; onBack: () => void }) {
  const styles = useStyles();
  const text = useText(reviewText);
  return (
    <nav aria-label={text.path} className={styles.path}>
      <QuietLink onClick={onBack}>{text.back}</QuietLink>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{here}</span>
    </nav>
  );
}
