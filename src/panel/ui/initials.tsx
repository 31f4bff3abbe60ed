import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  circle: {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    borderRadius: '50%',
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: tokens.colorPaletteLavenderForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A person's initials in a circle, beside the name that says the same; so it is nothing to read out. */
export function Initials({
  givenName,
  familyName,
}: {
  givenName?: string | undefined;
  familyName?: string | undefined;
}) {
  const styles = useStyles();
  return (
    <span className={styles.circle} aria-hidden="true">
      {`${givenName?.[0] ?? ''}${familyName?.[0] ?? ''}`.toUpperCase()}
    </span>
  );
}
