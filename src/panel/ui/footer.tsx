import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const FooterContext = createContext<HTMLElement | null>(null);

export const FooterProvider = FooterContext.Provider;

/** Puts a screen's own actions into the panel's foot, where the note field stands on other screens. */
export function Footer({ children }: { children: ReactNode }) {
  const foot = useContext(FooterContext);
  return foot ? createPortal(children, foot) : null;
}
