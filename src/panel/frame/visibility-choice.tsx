import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { PeopleChat16Regular } from '@fluentui/react-icons/svg/people-chat';
import type { Visibility } from '#domain/note.ts';
import { noteFieldText } from '../text/note-field.ts';
import { useText } from '../text/use-text.tsx';
import { Segments } from '../ui/segments.tsx';

/** Both choices side by side, where there is room and the difference is the subject. */
export function VisibilityChoice({
  visibility,
  onChange,
}: {
  visibility: Visibility;
  onChange: (to: Visibility) => void;
}) {
  const text = useText(noteFieldText);
  return (
    <Segments<Visibility>
      label={text.visibility}
      value={visibility}
      onChange={onChange}
      segments={[
        { value: 'internal', label: text.internalLong, icon: <LockClosed16Regular /> },
        { value: 'shareable', label: text.shareableLong, icon: <PeopleChat16Regular /> },
      ]}
    />
  );
}
