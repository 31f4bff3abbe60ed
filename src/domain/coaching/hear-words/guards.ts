/** What keeps words from being taken as a fact; the notation is in hear-phrases.ts. */

/** Denial: what follows within a few words, or came just before, is not so. */
export const NEGATION = `
  nicht|nich|kein|keine|keinem|keiner|keinerlei|ohne|nie|niemals|weder|nix|niemand|nirgends|nein|kaum|nimmer
  auf keinen fall
  alles andere als
  weit entfernt von
  wenig|nur_mäßig|nur_bedingt|mäßig|bedingt|halbwegs begeistert|zufrieden|glücklich|happy|angetan|überzeugt
  mäßig|bedingt|halbwegs|nur_teilweise|eher_wenig
  von … keine rede
  fehlanzeige|gerücht|falschmeldung|entwarnung
  not|no|never|without|neither|nor|none|nobody|hardly|barely|cannot|nope|nothing
  isnt|arent|wasnt|werent|dont|doesnt|didnt|wont|wouldnt|cant|couldnt|hasnt|havent|hadnt|shouldnt|aint|neednt
  far from
  less than happy|pleased|satisfied|impressed|thrilled|convinced
  anything but
  instead of|rather_than
  statt|anstatt|anstelle
  denied|denies|dementiert|ausgeschlossen|schließt_aus|ruled_out|rules_out
`;

/** Denial that tells of a change: it was so and is over. */
export const NO_MORE = `
  nicht|kein|keine … mehr
  nicht mehr
  nicht länger
  no|not any longer
  no longer
  isnt|arent|wasnt|werent|dont|doesnt|not|havent|hasnt … anymore|any_more|any_longer
  no more
`;

/** The end of something, said near it. */
export const ENDED = `
  vorbei|beendet|beendigt|überstanden|überwunden|abgeschlossen|ausgelaufen|aufgehoben|abgewendet|ausgestanden|abgesagt|vorüber
  zurückgenommen|zurückgezogen|rückgängig|gelöst|geklärt|behoben|passé|erledigt
  zu|am ende
  vom tisch
  hinter sich
  hinter ihnen|ihm|ihr
  ist|sind|endlich|jetzt|wieder durch
  kein thema mehr
  haben|hat … geschafft
  is|are|was|were|finally|now|all over
  ended|finished|lifted|withdrawn|resolved|solved|completed|reversed|sorted
  behind them|her|him|us
  is|are|all done
  off the table
  come|came|has_come to an_end
  called off
  a thing of the past
  geschichte|vergangenheit
  schnee von gestern
  ad acta
  sich erledigt
  passe|gegessen|ausgestanden
  wieder|endlich normal
  endete|lief_aus|ausgelaufen
`;

/** The end is still to come, so the thing goes on. */
export const NOT_YET_ENDED = `
  noch nicht|lange_nicht|längst_nicht|immer_nicht
  nicht
  bald|demnächst|hoffentlich|frühestens|voraussichtlich|wird|werden|soll|sollen|hofft|hoffen|erst|sobald|bis
  not|isnt|arent|soon|hopefully|until|till|will|should|hope|hopes|once|wont|expected|nowhere_near|far_from|never
`;

/** Said of a time long ago. */
export const PAST = `
  damals|früher|seinerzeit|einst|ehemals|vorletztes_jahr|einmal_vor_jahren
  vor # jahren|jahr
  vor|seit_vielen jahren|langer_zeit|einiger_zeit|ewigkeiten
  letztes|vergangenes|voriges|letzten|vergangenen jahr
  im|in letzten_jahr|vergangenen_jahr|vorjahr|der_pandemie|der_coronazeit
  während corona|der_pandemie
  in … pandemie|coronazeit|lockdown
  in den 90ern|80ern|nullerjahren
  #### … war|waren|hatte|gab|musste|wollte|was|were|had|wurde|went|laid|stand|steckte|lag|ging
  war|waren|hatte|gab|musste|wollte|was|were|had|wurde|stand|steckte|lag|ging … ####
  in|im|anno|back_in #### … war|waren|hatte
  last|previous year
  years|# years ago
  years ago
  back in ####
  back then
  in the past
  used to
  once upon
  during covid|the_pandemic|lockdown
`;

/** The past tense of a state that lasts: had, was on. */
export const STATE_BEFORE = `
  hatte|waren|war|gab|gabs
`;

/** If: this clause, what follows from it, and an intention just before it. */
export const CONDITION = `
  wenn|falls|sofern|angenommen|vorausgesetzt|andernfalls|sonst
  im fall|falle
  für den fall
  if|unless|suppose|supposing|assuming|otherwise
  in case
  worst case
  in the event
  provided that
`;

/** Would, should: only its own clause. */
export const SUPPOSED = `
  würde|wäre|hätte|theoretisch|hypothetisch
  would|theoretically|hypothetically|wouldve
  should they|it|there|the
  sollte es|sie|er|das|dies|tatsächlich
  gäbe|käme|müsste|könnte_man|dürfte_man
  wäre|hätte
`;

/** To be found out. */
export const TO_ASK = `
  ob|whether
  nachfragen|erfragen|abklären|herausfinden|rausfinden|nachhaken|ansprechen|thematisieren|erkundigen|todo|recherchieren|nachlesen
  klären|prüfen|fragen|checken ob|obs|wie|was|wann|welche
  frage an
  unklar|offen|unsicher ob
  ask about|whether|if|him|her|them|petra
  find out
  check if|whether|with
  clarify
  gerücht*|angeblich|rumour*|rumor*
  nach … fragen|erkundigen
`;

/** Client who weighs leaving or cutting down: the weighing is the signal, 'whether' or not. */
export const WEIGHING = `
  überleg*|denkt|denken|erwägt|erwägen|nachgedacht|spielt|spielen|zweifel*|diskutier*|hinterfrag*|fragen_sich|fragt_sich|prüft|prüfen
  consider*|thinking|wonder*|debating|weighing|questioning|not_sure|unsure|discussing|contemplat*
`;

/** Others than the client. */
export const OTHERS = `
  mitbewerber|konkurrent|konkurrenz|wettbewerb|lieferant|zulieferer
  nachbar*|partnerfirma|partneragentur|marktbegleiter|vermieter|subunternehmer|spediteur|spedition|druckerei
  andere*|ein_anderer kunde|firma|firmen|unternehmen|agentur|branchen|kundin
  deren|dessen|ihr|ihre|ihrem|ihren|ihres kunde|hauptkunde|lieferant|dienstleister|großkunde
  ihr|ihres|ihrem größter|größten|wichtigster|wichtigsten kunde
  competitor|competition|supplier|rival|neighbour|neighbor|subcontractor|landlord
  other|another client|company|companies|firm|agency|customer
  their|a|one_of_their customer|client|vendor
  einem|unser|anderen|anderem kunde
`;

/** Names what the fact is the cause of, so a denial behind it is about something else. */
export const REASON = `
  wegen|aufgrund|durch|dank|trotz|infolge|nach|seit|angesichts|mangels
  due|thanks to
  because of
  because|after|despite|since|following|given
`;

/** Others after these words are where someone turns to, not who acts: `wechseln zum Mitbewerber`. */
export const TOWARD = `
  zum|zu|zur|mit|an|gegen|wegen|von|vom|über|to|with|from|by|against|for|vs
`;

/** Others after these words are who it happens to: `Kurzarbeit beim Lieferanten`. */
export const LOCATED = `
  bei|beim|at|within
`;

/** A denial does not reach over these. */
export const STOP = `
  und|and|kann|können|konnte|darf|dürfen|daher|deshalb|deswegen|also|so|can|could|gefällt|passt|hilft|stört|versteht|likes|helps|will|wollen|wants|want|wegen|aufgrund|da|due|hence
`;

/** A denial before these words is about being there. */
export const ABSENT = `
  erreichbar|da|dabei|verfügbar|besetzt|anwesend|vor_ort|teilnehmen|teilnimmt|kommen|gekommen|dran|ans_telefon|schön|lustig|einfach|leicht|gut|glücklich|begeistert
  available|reachable|around|there|join|joining|attend|great|easy|happy|fun|good
`;

/** Pieces of work that can be about a subject … */
export const PIECE_OF_WORK = `
  artikel|beitrag|blogbeitrag|blogartikel|blogpost|text|texte|slide|folie|headline|überschrift|titel|kampagne|video|film|clip|podcast|folge|post|posts|posting|seite|unterseite|landingpage|formular|muster|vorlage|template|entwurf|newsletter|pressemitteilung|pm|webinar|whitepaper|studie|faq|faqs|ratgeber|leitfaden|story|reel|interview|broschüre|flyer|checkliste|modul|kapitel|reportage|infografik|beiträge|themenseite|meldung|anzeige|mailing|workshop|vortrag|serie|umfrage|button|rechner|tool|software|kategorie|abschnitt
  article|blog|headline|title|campaign|page|form|draft|press_release|study|guide|mailing|section|talk|story|survey|feature|screen|mockup|ticket|calculator|chapter|wording|brochure|copy
  link|links|icon|icons|funktion|knopf|strecke|logik|mail_vorlage|ablauf|animation|grafik|symbol
  als thema|aufhänger|beispiel|story|motiv|rubrik|schlagwort
  seminar|kurs|training|coaching|vortragsreihe|locator|finder|karte|brand|formular|test|umfrage|versuch
`;

/** … and the words that say so. */
export const ABOUT = `
  über|zu|zum|zur|thema|für|rund_um|mit_thema|betreff
  about|on|for|regarding|around
`;
