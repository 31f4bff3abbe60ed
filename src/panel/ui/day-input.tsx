import { Input, type InputProps } from '@fluentui/react-components';

/** A native date field. Years have four digits: without a limit a browser takes six, and no calendar reads them. */
export function DayInput(props: Omit<InputProps, 'type' | 'max'>) {
  return <Input {...props} type="date" max="9999-12-31" />;
}
