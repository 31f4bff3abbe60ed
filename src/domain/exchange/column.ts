import type { Language } from '../client.ts';

export const COLUMN_GROUPS = ['client', 'renewal', 'contact', 'expectation'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

export const COLUMN_NAMES = [
  'key',
  'name',
  'domains',
  'language',
  'address',
  'since',
  'revenueShare',
  'manager',
  'archived',
  'renewalOn',
  'annualValue',
  'currency',
  'renewalComment',
  'contactSalutation',
  'contactName',
  'contactGivenName',
  'contactFamilyName',
  'contactRole',
  'contactEmail',
  'goal',
  'measure',
  'baseline',
  'target',
  'dueOn',
  'category',
  'state',
  'agreedOn',
  'agreedWith',
  'closedOn',
  'evidence',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export type Column = {
  group: ColumnGroup;
  /** What stands above it in an exported table, and what the page calls it. */
  label: Record<Language, string>;
  /** What other programs call it. */
  synonyms: string;
  /** Whether it is only read, because another column says the same. */
  importOnly?: true;
};

/** Every column that a table of clients may have. A row tells of a client, and of a contact or an expectation of it. */
export const COLUMNS: Record<ColumnName, Column> = {
  key: {
    group: 'client',
    label: { de: 'Kundennummer', en: 'Client number' },
    synonyms:
      'Kunden-Nr, Kundennr, KdNr, Kunden-ID, Kundenkennung, Nummer, Debitor, Debitorennummer, Customer number, Customer no, Customer ID, Client ID, Account number, Account ID, Record ID, ID, Key',
  },
  name: {
    group: 'client',
    label: { de: 'Kunde', en: 'Client' },
    synonyms:
      'Kundenname, Firma, Firmenname, Firmierung, Unternehmen, Unternehmensname, Organisation, Auftraggeber, Mandant, Name, Name 1, Client name, Customer, Customer name, Company, Company name, Account, Account name, Organization, Organisation name',
  },
  domains: {
    group: 'client',
    label: { de: 'E-Mail-Domains', en: 'E-mail domains' },
    synonyms:
      'Domain, Domains, Domäne, Internet, Internetadresse, Webseite, Website, Homepage, URL, Web, Company domain name, Email domain, Web site',
  },
  language: {
    group: 'client',
    label: { de: 'Sprache', en: 'Language' },
    synonyms: 'Korrespondenzsprache, Kundensprache, Preferred language, Locale',
  },
  address: {
    group: 'client',
    label: { de: 'Anrede Sie/Du', en: 'Form of address' },
    synonyms: 'Anredeform, Sie/Du, Du/Sie, Ansprache, Duzen, Formality, Sie oder Du',
  },
  since: {
    group: 'client',
    label: { de: 'Kunde seit', en: 'Client since' },
    synonyms:
      'Seit, Kundenbeginn, Vertragsbeginn, Beginn, Customer since, Start date, Contract start, Created',
  },
  revenueShare: {
    group: 'client',
    label: { de: 'Umsatzanteil', en: 'Revenue share' },
    synonyms: 'Anteil am Umsatz, Anteil, Umsatz %, Share of revenue, Revenue %',
  },
  manager: {
    group: 'client',
    label: { de: 'Betreut von', en: 'Account manager' },
    synonyms:
      'Betreuer, Betreuerin, Kundenbetreuer, Kundenbetreuung, Kundenberater, Berater, Beraterin, Zuständig, Verantwortlich, Key Account, Key Account Manager, Account Owner, Owner, Manager, Record owner, Company owner',
  },
  archived: {
    group: 'client',
    label: { de: 'Archiviert', en: 'Archived' },
    synonyms: 'Inaktiv, Ehemalig, Inactive, Former',
  },
  renewalOn: {
    group: 'renewal',
    label: { de: 'Verlängerung am', en: 'Renewal on' },
    synonyms:
      'Verlängerung, Vertragsende, Laufzeitende, Laufzeit bis, Vertrag bis, Verlängerungsdatum, Kündigungstermin, Ende, Renewal, Renewal date, Contract end, Contract end date, End date, Expiry, Expires',
  },
  annualValue: {
    group: 'renewal',
    label: { de: 'Jahreswert', en: 'Annual value' },
    synonyms:
      'Vertragswert, Auftragswert, Jahresumsatz, Umsatz, Wert, Honorar, Budget, Betrag, Annual contract value, ACV, Contract value, Value, Amount, Revenue, Annual revenue',
  },
  currency: { group: 'renewal', label: { de: 'Währung', en: 'Currency' }, synonyms: 'Currency code, Whg' },
  renewalComment: {
    group: 'renewal',
    label: { de: 'Verlängerung Anmerkung', en: 'Renewal comment' },
    synonyms: 'Anmerkung Verlängerung, Vertragsnotiz, Vertragsanmerkung, Renewal note, Renewal notes',
  },
  contactSalutation: {
    group: 'contact',
    label: { de: 'Anrede', en: 'Salutation' },
    synonyms: 'Frau/Herr, Anrede Kontakt, Mr/Ms, Contact salutation',
  },
  contactName: {
    group: 'contact',
    label: { de: 'Ansprechperson', en: 'Contact' },
    synonyms:
      'Ansprechpartner, Ansprechpartnerin, Kontakt, Kontaktname, Kontaktperson, Person, AP, Contact name, Contact person, Full name, Primary contact',
  },
  contactGivenName: {
    group: 'contact',
    label: { de: 'Vorname', en: 'First name' },
    synonyms: 'Rufname, Given name, Firstname',
    importOnly: true,
  },
  contactFamilyName: {
    group: 'contact',
    label: { de: 'Nachname', en: 'Last name' },
    synonyms: 'Familienname, Zuname, Surname, Family name, Lastname',
    importOnly: true,
  },
  contactRole: {
    group: 'contact',
    label: { de: 'Funktion', en: 'Role' },
    synonyms: 'Rolle, Position, Titel Position, Stellung, Abteilung, Job title, Title, Job role',
  },
  contactEmail: {
    group: 'contact',
    label: { de: 'E-Mail', en: 'E-mail' },
    synonyms: 'Mail, Mailadresse, E-Mail-Adresse, Email, Email address, Contact email, E-Mail Kontakt',
  },
  goal: {
    group: 'expectation',
    label: { de: 'Erwartung', en: 'Expectation' },
    synonyms: 'Ziel, Vereinbarung, Vereinbartes Ziel, Zielvereinbarung, Goal, Objective, Agreed goal, OKR',
  },
  measure: {
    group: 'expectation',
    label: { de: 'Messgröße', en: 'Measure' },
    synonyms: 'Kennzahl, KPI, Maß, Messwert, Woran gemessen, Metric, Indicator',
  },
  baseline: {
    group: 'expectation',
    label: { de: 'Ausgangswert', en: 'Baseline' },
    synonyms: 'Istwert, Ist, Stand, Stand heute, Ausgangslage, Current value, Start value',
  },
  target: {
    group: 'expectation',
    label: { de: 'Zielwert', en: 'Target' },
    synonyms: 'Sollwert, Soll, Target value, Goal value',
  },
  dueOn: {
    group: 'expectation',
    label: { de: 'Bis', en: 'Due on' },
    synonyms:
      'Frist, Fällig, Fällig am, Fälligkeit, Termin, Zieldatum, Stichtag, Due, Due date, Deadline, By',
  },
  category: {
    group: 'expectation',
    label: { de: 'Kategorie', en: 'Category' },
    synonyms: 'Thema, Bereich, Art, Topic, Type, Area',
  },
  state: {
    group: 'expectation',
    label: { de: 'Ergebnis', en: 'Outcome' },
    synonyms: 'Status, Zustand, Erreicht, Zielerreichung, Resultat, State, Result, Achieved',
  },
  agreedOn: {
    group: 'expectation',
    label: { de: 'Vereinbart am', en: 'Agreed on' },
    synonyms: 'Vereinbart, Datum der Vereinbarung, Abgesprochen am, Agreed, Agreement date, Date agreed',
  },
  agreedWith: {
    group: 'expectation',
    label: { de: 'Vereinbart mit', en: 'Agreed with' },
    synonyms: 'Abgesprochen mit, Zugesagt von, Confirmed by',
  },
  closedOn: {
    group: 'expectation',
    label: { de: 'Abgeschlossen am', en: 'Closed on' },
    synonyms: 'Abgeschlossen, Erledigt am, Abschluss, Closed, Closing date, Completed on, Done on',
  },
  evidence: {
    group: 'expectation',
    label: { de: 'Beleg', en: 'Evidence' },
    synonyms: 'Nachweis, Begründung, Grund, Kommentar Ergebnis, Proof, Reason, Outcome comment',
  },
};
