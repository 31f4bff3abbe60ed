import { slot } from '@fluentui/react-components';
import {
  renderTab_unstable,
  type TabProps,
  useTabBase_unstable,
  useTabListContext_unstable,
  useTabStyles_unstable,
} from '@fluentui/react-tabs';

/** Fluent's Tab for our TabList: the Tab key reaches the selected one, the arrow keys the others. */
export function Tab(props: Omit<TabProps, 'ref'>) {
  const tab = useTabBase_unstable(props, null);
  const size = useTabListContext_unstable((list) => list.size ?? 'medium');
  const state = {
    ...tab,
    root: { ...tab.root, tabIndex: tab.selected ? 0 : -1 },
    // The selected word is bolder; the others keep the room for it, so that nothing moves.
    contentReservedSpace: slot.optional(props.content, {
      renderByDefault: !tab.selected,
      defaultProps: { children: props.children },
      elementType: 'span',
    }),
    appearance: 'transparent' as const,
    size,
  };
  useTabStyles_unstable(state);
  return renderTab_unstable(state);
}
