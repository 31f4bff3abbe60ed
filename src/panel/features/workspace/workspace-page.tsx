import { useState } from 'react';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { HandoverPart } from './handover-part.tsx';
import { ReceiptsPart } from './receipts-part.tsx';
import { RetentionPart } from './retention-part.tsx';
import { TrailPart } from './trail-part.tsx';
import { useWorkspaceStyles } from './workspace-styles.ts';

/** What leads keep in order: who serves whom, how long clients are kept, what was erased, who did what. */
export function WorkspacePage() {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const [erasures, setErasures] = useState(0);
  return (
    <section className={styles.page} aria-label={text.title}>
      <h2 className={styles.title}>{text.title}</h2>
      <HandoverPart />
      <RetentionPart onErased={() => setErasures(erasures + 1)} />
      {/* What was just erased has a receipt and a line in the trail. */}
      <ReceiptsPart key={`receipts ${erasures}`} />
      <TrailPart key={`trail ${erasures}`} />
    </section>
  );
}
