/** What people type when a client grows; the notation is in hear-phrases.ts. */
export const GROWTH = {
  heard: `
    aufgestockt|aufstocken|auftragsboom|auftragsplus|boomen|booming|boomt|börsengang
    durchgestartet|durchstarten|einstellungsoffensive|einstellungswelle|expandier*|expanding
    expansionskurs|expansionspläne|florier*|flourishing|gewachsen|großauftrag|großaufträge|growing|hiring
    internationalisier*|kapazitätsausbau|markteintritt
    neueinstellung*|personalaufbau|personalzuwachs|ramping_up|rekord|*rekord|rekordauftrag
    rekordergebnis|rekordgewinn|rekordjahr|rekordmonat|rekordniveau|rekordquartal|rekordumsatz|rekordwert
    scale_up|scaling_up|standorterweiterung|stellenaufbau|teamausbau|teamzuwachs
    thriving|umsatzplus|umsatzsteigerung|umsatzwachstum|wachsen|wächst|wachstum|wachstumsjahr|wachstumskurs
    wachstumsphase|wachstumsplan|wachstumspläne|wachstumsschub|wachstumssprung|werkserweiterung|wuchsen
    zugekauft|zukäufe
    stellt|stelle … {leute}|azubis … ein
    stellen|stellt … # {leute} … ein
    stellen|stellt … # ein
    stellen|stellt ein
    stellen|stellt wieder|weiter|kräftig|massiv|fleißig|richtig|viele … ein
    {leute}|azubis|# … einstellen|eingestellt|einzustellen|angeheuert|rekrutier*
    suchen|sucht|brauch* … personal|neue_leute|mitarbeiter*|entwickler*|verstärkung|fachkräfte|neue_kolleg*|# leute
    suchen|sucht … personal|leute|mitarbeiter*|entwickler*|verstärkung|fachkräfte|kolleg*
    neue|offene|# … stellen … ausgeschrieben|geschaffen|besetzen
    {firma_wächst} wachsen|wächst|gewachsen
    wachsen|wächst|gewachsen um|stark|kräftig|schnell|weiter|rasant|zweistellig|ordentlich|massiv|wie_verrückt|gegen_den_trend
    um # prozent gewachsen
    zweistelliges|rasantes|enormes wachstum
    {eröffnet} … {standort}
    neue*|zweite*|dritte*|vierte*|weitere*|zusätzliche*|eigene* {standort}
    {standort} … eröffn*|gegründet|hochgezogen|dazu|bezogen|geplant
    neue|neuen|zwei_neue|weitere märkte|länder|geschäftsfeld|zielmärkte|sparte
    bestes|bester|stärks*|erfolgreichstes jahr|quartal|monat|geschäftsjahr|ergebnis
    {umsatz} & steig*|boomt|boomen|brumm*|explodier*
    {umsatz} & hoch_wie_nie|besten|sprung|zieht_an|ziehen_an|angezogen|durch_die_decke|über_plan|super|stark|klettert|legt_zu|legen_zu|prall|voll
    auftragsbuch|auftragsbücher & voll|prall|platzen
    geschäft|laden läuft|brummt … super|bestens|richtig_gut|wie_verrückt|prächtig
    {budget} & größer|angehoben
    mehr|zusätzliche*|höhere* {budget}
    stock* … auf
    großauftrag|großaufträge|großkunde & gewonnen|bekommen|erhalten|an_land|zuschlag|neue*
    auftrag|kunde|ausschreibung|etat & gewonnen|an_land_gezogen|zuschlag_bekommen|zuschlag_erhalten
    {sie} übernehmen|übernimmt|kaufen|kauft|schlucken … firma|unternehmen|wettbewerber|konkurrent*|mitbewerber|startup|betrieb|standort
    kaufen|kauft … {rivale}|firma|unternehmen|betrieb|startup|start_up … auf|dazu
    übernahme|zukauf|akquisition|fusion & geplant|wettbewerber*|mitbewerber*|abgeschlossen|firma|unternehmen|läuft|gekauft
    finanzierungsrunde|finanzierung|series_a|series_b|investment|wachstumskapital & gefunden|abgeschlossen|geschlossen|millionen|mio|gewonnen|sicher|steht|bekommen
    neuer|neuen|großer investor … eingestiegen|steigt_ein|gefunden
    investier*|investition & kräftig|massiv|groß|mio|millionen|neue|neues|neuen|hoch|rein|ausbau
    {sie} … ausbauen|bauen_aus
    ausbauen|ausgebaut|auszubauen … uns|zusammenarbeit|marketing|vertrieb|kapazität*|werk|produktion|stark|weiter
    mit uns|euch … ausbauen|wachsen|mehr_machen
    bauen|baut … aus
    ausbau der|des|von … zusammenarbeit|kapazität*|produktion|werk*|team*|standort*
    {will}|brauchen … mehr|zusätzliche|weitere lizenzen|leistungen|pakete|module|stunden|plätze|nutzer|kampagnen|content
    upgrade* … paket|vertrag|tarif|größere*|pro
    team|belegschaft|mannschaft|abteilung & aufgebaut
    nach|in … {land} … gehen|expandieren|starten|rollen_aus
    gehen nach|in_die … {land}
    hir* … {people}|#|more|team|new|developers|engineers|sales|a_lot|heavily|again|aggressively
    {client}|they|now|are|is|still|also hiring
    recruit* … {people}|#|new|more
    {open} … {site}
    new|second|third|another|bigger|larger|additional {site}
    expansion plan|plans|into|abroad|course|strategy
    {client} … expand
    expand* internationally|abroad|quickly|overseas|globally
    expand* into|to … {land}|france|germany|austria|us|uk|asia|market|countries|regions
    {client} … grow|growing|grew|grown|growth
    grow|growing|grew|grown fast|rapidly|quickly|by|like_crazy|strongly|#|double_digit|nicely|steadily
    growth & strong|record|double_digit|rapid|massive|#|huge|great|phase|mode|ambitious|path
    {revenue} & record|boom*|rising|rose|soar*|surg*|ahead|best|strong|rocket*|jumped
    {revenue} … up #
    record year|quarter|month|results|numbers
    best quarter|year|month|results
    best quarter|year|month ever
    {spend} & higher|topped_up
    more|extra|additional {spend}
    funding round|secured|closed
    raised # *|million|m|mio|series
    series a|b|c
    secured|closed … funding|investment|round|capital
    acquir*|acquisition|bought|buying|taking_over … company|competitor|rival|startup|business|firm|agency|another
    won|landed|signed|winning … contract|deal|tender|client|account|order|customer|project
    big|huge|major|large|massive contract|order|deal|client won|landed|signed
    new|two_new|enter|more|additional|launching_in … market|countries|regions
    doubl*|tripl* … headcount|staff|workforce|capacity|size|production
    extend*|expand*|deepen* … cooperation|partnership|relationship|collaboration
    want*|need*|asked … more|additional licen*|seats|hours|services|modules|users|campaigns
    going public
    upgrad* … plan|contract|package|tier|premium|enterprise
    # {leute}|neue … gesucht|suchen|sucht|dazu|neu|mehr|zusätzlich
    neue {leute}|kollegen|mitarbeiter … gesucht|dazu|gesucht_werden|geplant|starten
    gesucht … {leute}|verstärkung
    team|belegschaft … auf # … wachsen|gewachsen|ausgebaut|aufgestockt|verdoppelt
    von # auf # {leute}
    zuschlag … bekommen|erhalten|gewonnen|für
    riesenauftrag|megaauftrag|riesenprojekt|großprojekt|leuchtturmprojekt & bekommen|gewonnen|an_land|zuschlag|neu*
    auftrag … ergattert|an_land|eingesackt|reingekommen|bekommen
    geschäft|laden|es läuft|laufen|brummt … blendend|glänzend|hervorragend|besser_denn_je|wie_geschmiert|rund_wie_nie
    kommen|kommt … liefern|produzieren|produktion … kaum|nicht … nach|hinterher
    {revenue} … through_the_roof|never_been_better|off_the_charts|skyrocket*|all_time_high|exploding
    team|company|headcount|staff|business|revenue … doubled|tripled|quadrupled|growing|grown|expanded
    kurz vor dem börsengang|markteintritt
    steig*|einstieg … in … markt|märkte|ein
    neuer|neuen|neues|neue markt|vertriebskanal|produktionslinie|firmensitz|geschäftsbereich|tochter|ableger
    größere räume|büro|halle|lager
    ziehen|zieht|umzug … größere*|neue|neuen
    plus # prozent … umsatz|absatz|wachstum|gewinn
    zahlen … so_gut_wie_nie|glänzend|blendend|super|hervorragend|über_plan
    übertreffen|übertroffen … plan|prognose|ziele|vorjahr
    wollen|will|möchten|planen … ausbauen|erweitern|vergrößern|ausweiten|aufstocken|verdoppeln|durchstarten|skalieren
    {will} … {umsatz} … verdoppeln|steigern
    more staff|people … hiring|hire|needed|joining
    # new people|hires|staff|stores|offices|locations|customers|clients|employees|colleagues
    new hires
    looking|searching|want|wants|need|needs … hire|more_people|more_staff|new_people
    building a new|second {site}
    going into|to {land}|france|germany|austria|us|uk|asia
    investing heavily|millions|#|in_new
    ramp* up production|capacity|team|hiring
    big win
    signed # new|major|huge|big
    haben|hat … {rivale}|firma|unternehmen|betrieb|startup|agentur … übernommen|gekauft|aufgekauft|geschluckt|zugekauft
    aufträge|arbeit|bestellungen stapel*|häufen|überrennen|ohne_ende|en_masse
    brauch*|suchen|sucht dringend|händeringend … leute|personal|mitarbeiter|verstärkung|fachkräfte
    adding|add|adds … production_line|people|staff|locations|site|team|markets|stores|shift
    second|third|another|new production_line|shift
    production line
    zweite|neue|dritte|weitere produktionslinie|schicht|linie|fertigung
    hochfahren|ausweiten|ausgeweitet … produktion|kapazität*|geschäft|angebot|sortiment|vertrieb
    nachfrage|buchungen … größer|höher|riesig|enorm|ungebrochen|hoch
    kapazität* … erweitern|ausbauen|verdoppeln|erhöhen
    erfolgreich* quartal|jahr|geschäftsjahr
    gewinn … höher
    # neue|weitere|zusätzliche {leute}
    neue mitarbeiter|kollegen|leute … seit|ab|kommen|an_bord|gestartet
    {umsatz} … gesteigert|übertroffen|über_vorjahr|stabil_steigend
    kräftig|deutlich|stark|weiter wachsen|gewachsen|wachstum
    expansion nach|in|ins|geplant|läuft|steht_an|vorbereiten
    auf expansion
    start up|start_ups|firma|unternehmen|betrieb|wettbewerber … übernommen|gekauft|dazugekauft
    haben|hat … start_up … übernommen|gekauft
    {open} … # more shops|stores|shop
    {open} … shops|shop
    # more shops|stores|branches|offices|people
    sollen|werden|wollen … eingestellt|einstellen … # {leute}
    # neue … eingestellt|einstellen
    neue* monteur*|verkäufer*|berater*|vertriebler*|techniker*|azubi*|ingenieur*|entwickler* … eingestellt|einstellen|gesucht|suchen|starten
    eingestellt werden
    geht|gehen|ging … durch die decke
    auf wachstumskurs|expansionskurs|der_überholspur|rekordkurs
    kaufen|kauft sich … ein
    schwarze zahlen
    nachfrage … rasant
    können|kommen sich … vor aufträgen|nicht retten
    nicht retten … aufträgen|anfragen
    aufträge|anfragen … nicht_retten
    bauen|baut … team|vertrieb|mannschaft|abteilung … aus|auf
    launchen|launcht|rollen … in|nach {land}|ländern|märkten|tschechien|schweden|dänemark|deutschland
    taken|taking|take on … #|another|new|more staff|people|hires|developers
    bigger|larger|new premises
    moved|moving|move to|into bigger|larger|new
    series a|b|c|seed … geclosed|closed|durch
    zahl … {leute} … verdoppel*|erhöh*|steiger*|aufstock*|ausbau*
    verdoppelung|verdopplung|ausbau|aufstockung … kapazität*|produktion|standort*
    biggest|largest customer|client|order|deal|contract … ever|yet
    signed … biggest|largest|major|huge
    are|is|now recruiting
    baut|bauen werk|halle|neues|neue|neuen|zweites|drittes … #|werk|halle|standort|lager|zentrale|fabrik
    baut|bauen … fabrik|logistikzentrum
    {umsatz} & {rauf}
    {revenue} & {rauf}
    {standort} & übernimmt|übernehmen|gekauft|kauft|kaufen
    {leute} & {rauf}
    {budget} & {rauf}
    {spend} & {rauf}
    bekommt|bekommen|kriegt|kriegen # neue {leute}
    move|moving|moves into … market|markets|country|region|space
    gewinnt|gewinnen|gewannen … auftrag|kunden|ausschreibung
    eröffn* … neu*|zweit*|dritt*|viert*|fünft*|weiter*|#
    {open} … second|third|fourth|another|new {site}|showroom|store|branch|shop
    brummt|brummen
    are|is|now|still recruiting
    such* # neu*
    such* # monteur*|techniker*|fahrer*|verkäufer*|ingenieur*|pfleger*|berater*|kräfte|azubi*|entwickler*|stellen|leute
    macht|machen … auf & {standort}|laden|shop|store
    macht|machen … {standort}|laden|shop|store … auf
    eröffn* … laden|shop|store|filiale
    über vorjahr|plan & {umsatz}
    {umsatz} … über vorjahr|plan|soll
  `,
  over: `
    {expansion}|wachstum|einstellungsoffensive & gestoppt|gebremst|auf_eis|abgesagt|vorbei|ausgebremst
    hiring … frozen|stopped|freeze
    expansion … cancelled|shelved|stopped|on_hold
  `,
};
