import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { erasureText } from '../text/erasure.ts';
import { useText } from '../text/use-text.tsx';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
});

/** The way to the one thing that is asked twice, because what is erased does not come back. */
export function EraseLink({
  label,
  of,
  title,
  why,
  erase,
  onErased,
}: {
  label: string;
  /** Whom or what, for those who hear the link without its line. */
  of?: string;
  title: string;
  why: string;
  /** Answers whether it is done. */
  erase: () => Promise<boolean>;
  onErased: () => void;
}) {
  const styles = useStyles();
  const text = useText(erasureText);
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState<'erased' | 'failed'>();

  async function eraseNow() {
    const isDone = await erase();
    setResult(isDone ? 'erased' : 'failed');
    if (isDone) setOpen(false);
  }

  // What is told of the erasure may take this link away, and a dialog that is torn out leaves the page hidden.
  function afterMotion(_: null, { direction }: { direction: string }) {
    if (direction === 'exit' && result === 'erased') onErased();
  }

  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, data) => setOpen(data.open)}
      surfaceMotion={{ onMotionFinish: afterMotion }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Link as="button" type="button" className={styles.link} aria-label={of && `${label}: ${of}`}>
          {label}
        </Link>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {why}
            {result === 'failed' && <p role="alert">{text.failed}</p>}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              {/* Whoever presses Enter too soon erases nothing. */}
              <Button autoFocus appearance="primary">
                {text.cancel}
              </Button>
            </DialogTrigger>
            <Button onClick={() => void eraseNow()}>{text.now}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
