import { Badge, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '#domain/client.ts';
import { THEMES, type ThemeName } from '../../hosts/host.ts';
import { deskText } from '../../text/desk.ts';
import { useText } from '../../text/use-text.tsx';

export type DeskUser = 'jana' | 'tom' | 'miriam' | 'guest';
const USERS: readonly DeskUser[] = ['jana', 'tom', 'miriam', 'guest'];

export type DeskSettings = {
  userId: DeskUser;
  language: Language;
  theme: ThemeName;
  onUser: (userId: DeskUser) => void;
  onLanguage: (language: Language) => void;
  onTheme: (theme: ThemeName) => void;
};

const useStyles = makeStyles({
  header: {
    gridArea: 'header',
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px 12px',
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  right: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginLeft: 'auto' },
});

/** The product's name, and the switches for who looks, how it looks and in which language. */
export function DeskHeader({ settings, demo }: { settings: DeskSettings; demo: boolean }) {
  const styles = useStyles();
  const text = useText(deskText);
  const { userId, language, theme, onUser, onLanguage, onTheme } = settings;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Augenhöhe</h1>
      {demo && (
        <Badge appearance="tint" color="brand">
          {text.demo}
        </Badge>
      )}
      <div className={styles.right}>
        <Choice label={text.role} names={text.users} values={USERS} value={userId} onChange={onUser} />
        <Choice label={text.theme} names={text.themes} values={THEMES} value={theme} onChange={onTheme} />
        <Choice
          label={text.language}
          names={text.languages}
          values={LANGUAGES}
          value={language}
          onChange={onLanguage}
        />
      </div>
    </header>
  );
}

function Choice<V extends string>({
  label,
  names,
  values,
  value,
  onChange,
}: {
  label: string;
  names: Record<V, string>;
  values: readonly V[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => onChange(values.find((candidate) => candidate === chosen) ?? value)}
    >
      {values.map((candidate) => (
        <option key={candidate} value={candidate}>
          {names[candidate]}
        </option>
      ))}
    </Select>
  );
}
