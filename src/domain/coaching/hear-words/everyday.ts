/** Everyday work that uses the words of signals; the notation is in hear-phrases.ts. */

/** Everyday work that uses the same words; a word used here is used up. */
export const EVERYDAY = `
  an # stellen
  an … stellen … {werk}
  offene* fragen|punkte|tickets|themen
  stellen|stellt … {werk}|bilder|tool|system|cookie*|kampagne*|consent*|tracking|banner|profil|filter|parameter … ein
  einstellungen|grundeinstellung*|voreinstellung*
  ladezeit*|bildgröße|dateigröße|komplexität|bounce_rate|absprungrate|klickpreis*|cpc & reduzier*|senken|runter|halbier*|verkürz*|hoch|gesunken|steigt|gestiegen
  besucher|nutzer|user|leser|kunden_im_shop & abspring*|springen|abgesprungen|wechseln
  tagesbudget*|klickbudget*|crawlbudget|crawl_budget|mediabudget_verteilung|budgetplan|budgetplanung|budgetübersicht|budget_slide|budgetfolie
  server|system|leitung|datenbank|seite|website|netz|api|shop|postfach|backend & überlastet|überlastung|am_limit|überladen|geht_nicht|tot|down|steht_still|overload
  tool|tools|system|software|plugin|thema|agenda|folie|slide|platz|raum|sprache|provider|hoster|passwort & wechseln|wechselt
  kündigungsfrist|kündigungsklausel … muster|prüfen|text|vorlage|formular|eintragen|ergänzen|vertragsentwurf|agb|steht|beträgt|im
  kündigungsbutton|kündigungsseite|kündigungsformular|kündigungsstrecke|kündigungsprozess|kündigungslink|kündigungsschutz
  stellenanzeige*|stellenausschreibung*|stellenmarkt|stellenportal|stellenangebot*|stellenbörse
  wettbewerb*_analyse|wettbewerbsanalyse|wettbewerbsvergleich|mitbewerberanalyse|konkurrenzanalyse|wettbewerberanalyse|konkurrenzvergleich|wettbewerbsumfeld|wettbewerberliste|fotowettbewerb|gewinnspiel
  wettbewerb|mitbewerber|konkurrenz slide|folie|analyse|kapitel|seite|recherche|matrix|tabelle|übersicht|vergleich|benchmark|check|screening|monitoring
  analyse|übersicht|vergleich|recherche|slide|folie|benchmark … wettbewerb|mitbewerber|konkurrenz|competitors|competition
  neu|neue … version|fassung|vorlage
  pitch text|deck|präsentation|video|folien|training|slide
  schätz* … aufwand|stunden|auf|kosten
  vater|mutter des gedankens
  krankenhaus|klinik|reha|hospital|hospiz & {werk}
  tochter gesellschaft|firma|unternehmen
  zeit|platz|arbeit|klicks|aufwand|strom|wege|nerven|papier & sparen|spart|gespart|einsparen|einsparung|gewinnen|saved|save|saving
  keine zeit verlieren|zu_verlieren
  nicht|nicht_nur nur
  nicht zuletzt
  not only|just
  nicht mehr als|lange
  nicht ausgeschlossen
  kein|keinen wunder|zweifel
  no doubt|wonder|question_that
  nicht nachvollziehbar
  wenn|falls möglich|auch|nötig|es_geht|gewünscht|ok
  if possible|needed|necessary|ok|anything
  würde*|hätte*|wäre* … gern*|lieber
  would like|prefer|love|rather
  would like|prefer|love|rather to
  als|wie|seit|ggü|gegenüber|zum letzten_jahr|letztes_jahr|letztem_jahr|im_letzten_jahr|vorjahr|####|früher|damals
  im vergleich zu* letzten_jahr|vorjahr|####
  than|since|versus|vs|to|like last_year|####|before
  year on|over year
  cancel|cancellation button|dialog|link|page|icon|flow|form|policy|screen|option|email_template
  cancel*|postpon*|shorten*|end|delay* … meeting|call|appointment|workshop|event|booking|webinar|order|ticket|session|demo|invite
  meeting|call|appointment|workshop|event|webinar|session|demo|invite|kick_off … cancel*|postpon*|delay*|shorten*|reduced|on_hold
  cut … and paste
  down menu
  drop down
  growth chart|slide|hacking|graph|marketing|page|section
  competitor|competition|competitive analysis|research|slide|benchmark*|matrix|comparison|list|overview|audit|table|landscape|section|keywords
  analysis|research|slide|overview|audit|comparison … competitor|competition
  photo|design|drawing competition
  happy|love|loved|pleased to
  happy birthday|new_year|easter|friday|hour|weekend
  in|within|after|for|over a short time
  short time frame|slot|window|span|limit
  stroke width|weight|color|colour
  notice|note that
  hospital|clinic website|campaign|landing|client|page|project|group|image
  page|pages|site|database|server|backend|image load*|slow|overloaded|down
  hiring page|campaign|video|site|landing_page|funnel
  recruiting page|campaign|video|site|landing_page|kampagne|seite|film
  growing list|list_of|backlog
  let … me|us|them know
  lizenzbild*|musterkündigung|beispieltext|platzhaltertext|blindtext|lorem
  ist|sind raus|draußen gegangen|geschickt|an
  raus aus … druck|korrektur
  expansion|expand panel|menu|card|box|section|accordion|icon
  guten rutsch|start
  viel erfolg
  gute besserung
  lobby*
  best practice*|regards|wishes|friend*
  thank for|in
  job|stelle|team profil|seite|titel|beschreibung|title|page|description
  weihnachts*|sommer* pause
  mittagspause|kaffeepause|winterpause|sommerpause_der_redaktion
  krankenkasse|krankenversicherung|unfallversicherung|lebensversicherung|betriebsrat_website
  verlust & daten*|gewicht|qualität
  tod|ende|rest des|der monat*|woche|seite|liste|text*
  *rechner|*seite|*artikel|*kampagne|*formular|*button|*recht|*seminar|*webinar|*studie|*ratgeber|*video|*newsletter|*modul|*beitrag|*text|*texte|*slide|*folie|*folien|*vorlage|*muster|*titel|*kommunikation|*management|*workshop|*dashboard|*quote|*prognose|*ticket|*umfrage|*statistik|*tool|*software|*portal|*banner|*template|*screen|*berichte|*report|*texten|*seiten
  ob|if|whether sie|er|wir|man|we|they|he|she … können|kann|könnte|dürfen|could|can|may
  kündigungsfrist
  had to
  of|than|on|from last_year
  ratenzahlung & shop|checkout|klarna|paypal|einbauen|zahlungsart|button
  *bild|*bilder|bild|bilder|foto|fotos|produkt & freistellen|freigestellt
  letzter|erster|zweiter|dritter|dieser|neuer|letzten|ersten|zweiten absatz
  zahlen fürs|für|vom|aus|zum|des
  growth team
  caught|catch up with|on|tomorrow|call
  out of office
  bei|von unserem|einem|anderem kunden
  messestand|druckangebot*|catering|location & angebot|einholen|holen
  angebote … messestand|druck|catering|location|hotel|flyer|material|bühne|technik|für_die|fotograf*|drucker*
  einladung … workshop|webinar|event|messe|termin
  wir|ich hole|holen|bestelle … angebot
  kapazität|leistung des|vom|der servers|datenbank|akkus|speichers
  serverkapazität|speicherkapazität
  ausschreibung* text
  isnt|not|arent essential|necessary|critical|strictly
  nicht zwingend|unbedingt|notwendig
  no|without|not_any budget cut|cuts|freeze|reduction|pressure|problem|issue|constraints
  test|demo|staging account|konto|environment|umgebung
  cancel*|terminat*|end … subscription|account|plan … test|newsletter|demo|staging
  cancel*|terminat* … newsletter|test|demo|trial|order|booking|reservation
  newsletter abo|subscription
  kein|keine budgetproblem|geldproblem
  altes|alten|alte|altem {vertrag}|hosting|tarif|domain|lizenz|konto … kündigen|gekündigt
  kündigen|kündigung … hosting|domain|adobe|tools|tool|zeitschrift|fitnessstudio
  time on|in the agenda|schedule|invite
  zeit auf|in der agenda|tagesordnung|im_zeitplan
  no complaints about|regarding
  cancel cta|text|copy|state|modal
  would|wäre|wär … be_better|be_best|be_wise|besser|sinnvoll|gut|an_der_zeit|schlauer|klüger
`;

/** Work on a piece of work, unless the client's money or contract comes first: `Budget für den Text gekürzt`. */
export const WORK = `
  {werk} & kürz*|gekürzt|streich*|gestrichen|reduzier*|verkleiner*|halbier*|abspecken|runterfahren|senken|verkürzt|einkürzen|pausier*|verlänger*
  {werk} & wachsen|wächst|ausbauen|erweitern|erhöhen|vergrößer*|trenn*|stoppen|gestoppt|schließen|geschlossen|einstellen|eingestellt
  {werk} & stornier*|entfernen|löschen|weg|überarbeitet|verschoben|beenden|kündigen|gekündigt
  {werk} … knapp|kleiner|eng|enger|weniger|schwach|tot|am_boden
  kürzer* {werk}
  weniger text|texte|bild|bilder|folien|seiten|wörter|zeichen|klicks|farben|felder|schrift|animation|zeilen
  {werk} … neu … ein
  {text} & überarbeitet|überladen|ausgezeichnet|getrennt|trennen|trennt
  überarbeitet* {text}
  shorten*|cut|trim*|reduc*|shrink*|resize|crop|halve {werk_en}
  {werk_en} & shorten*|trim*|reduc*|shrink*|crop*|cut|cutting|smaller|down|slow|weak|drop*|expand*|grow*|pause|loading
  text|box|bild|logo … ausbauen|wachsen
  {werk} & eindampfen|verschlanken|entschlacken|abspecken
`;

/** Other work words in which the phrases above are most often typed. */
export const WORK_GROUPS: Record<string, string> = {
  werk: `text texte texten *text *texte headline headlines überschrift überschriften copy claim titel teaser
    artikel beitrag newsletter mail mailing video film clip intro folie folien slide slides präsentation bild bilder
    *bild *bilder logo schrift schriftgröße banner button formular seite landingpage website menü navigation footer header
    liste *liste *listen tabelle termin termine meeting meetings call agenda protokoll slot satz sätze wort wörter zeichen url dateigröße
    ladezeit ladezeiten anzeige anzeigen ads anzeigengruppe kampagne kampagnenlaufzeit keyword keywords frist deadline laufzeit code css
    script tag tags feld felder box datei pdf dokument konzeptpapier einleitung whitepaper podcast folge workshop bestellprozess
    formularfelder kopfzeile spalte spalten abstand abstände layout design header grafik icon icons ticket tickets backlog
    datenbank follower reichweite traffic community verweildauer newsletterabmeldungen abmeldungen farben farbe animation`,
  text: 'text texte entwurf entwürfe konzept folie folien slides slide website seite design layout dokument angebot briefing präsentation artikel version fassung header newsletter cms content',
  werk_en: `text copy headline headlines title intro article post newsletter email video clip slide slides deck image images
    picture logo font banner button form page pages website site menu footer header list table meeting agenda sentence
    paragraph words word file pdf document load loading_time page_load ad ads keyword keywords deadline css code script
    field fields box column columns margin layout design icon icons ticket chart graph section`,
};
