/** What people type when money runs out; the notation is in hear-phrases.ts. */
export const LIQUIDITY = {
  heard: `
    außenstände|bankrott|bankrupt*|chapter_11
    existenzangst|existenzängste|existenzbedroh*|finanzeng*|finanznot|finanznöte|finanzprobl*|finanzsorgen
    finanzspritze|forderungsausfall|geldnot|geldprobleme|geldsorgen|gepfändet|gerichtsvollzieher|gläubiger*
    hard_up|in_administration|in_the_red|inkasso|insolvency|insolvent|insolvenz|insolvenzantrag
    insolvenzgefahr|insolvenznah|insolvenzreif|insolvenzverfahren|insolvenzverschlepp*|insolvenzverwalter*
    into_administration|kapitalbedarf|kapitalspritze|klamm|kontenpfändung|kontosperre
    liquiditätseng*|liquiditätskris*|liquiditätslück*|liquiditätsprobl*
    liquiditätsschwier*|liquiditätssorg*|mahnbescheid|mahnverfahren|notkredit|owed|pfändung*|pleite
    raten*angebot|raten*vereinbarung|ratenplan|ratenzahlung*|receivership|restrukturierungsverfahren
    rücklastschrift|schulden|schuldenberg|schuldenlast|schutzschirm*|skint
    stundung|stundungsantrag|stundungsvereinbarung|überbrückungshilfe
    überbrückungskredit*|überschuld*|verschuldet|vollstreckung|zahlungsaufschub*
    zahlungsausfall|zahlungsausfälle|zahlungseng*|zahlungserleichterung*|zahlungsplan|zahlungsprobl*
    zahlungsrückst*|zahlungsschwier*|zahlungsstopp|zahlungsunfähig*|zahlungsvereinbarung|zahlungsverz*
    liquidität & {schlimm}|eng|dünn|fehlt|gefährdet|sorgen|sichern|schonen|weg|mangel*|reicht|kämpf*
    insolvenz & angemeldet|anmelden|beantragt|droht|eröffnet
    in raten … zahlen|bezahlen|begleichen|stottern
    finanziell* schwierigkeit*|probl*|sorgen|not|nöte|notlage|lage
    finanziell & {schlimm}|eng|klamm|am_ende|ausgeblutet|auf_kante|luft|mies
    knapp bei kasse
    kasse|konto|konten & leer|leeren|ebbe|knapp|klamm|blank
    wasser … bis_zum_hals
    finanziell … wasser … hals
    rechnungen & offen|liegen|ausstehend|angemahnt
    rechnung & nicht_bezahl*|nicht_zahlen|überfällig|stunden|erst|später|aufschieb*|schieben|in_raten|abstottern|unbezahlt
    können|kann|konnte … nicht|kaum … zahlen|bezahlen|überweisen|begleichen
    nicht|kaum zahlen|bezahlen können|kann
    können|kann|wollen|will|möchte … erst|später … zahlen|bezahlen|überweisen|begleichen
    zahlt|zahlen|bezahlen|bezahlt|überweisen verspätet|später|unpünktlich|nicht_mehr|mit_verzögerung
    zahlungsziel* & verlänger*|60|90|120|länger|strecken|ausdehn*|hochsetz*|schieben|rausschieben|nach_hinten|verdoppel*|überschritten
    mit zahlungen|den_zahlungen|der_zahlung … im_rückstand|hinterher|in_verzug
    kredit|kredite|kreditlinie|kreditrahmen|bank|banken|hausbank|dispo|überziehung* & gekündigt|kündigt|gestrichen|nervös|hahn|verweiger*|druck|gesperrt|ausgeschöpft|abgelehnt|zu
    bank … kreditlinie … gekündigt|gestrichen|gekürzt|eingefroren
    kreditlinie … gekürzt|eingefroren
    gehälter|löhne|gehalt|lohn & verspätet|später|nicht_gezahlt|nicht_zahlen|ausstehend|nicht_überwiesen|offen|kaum
    brauch*|such*|fehl* … frisch*_geld|frisches_kapital|überbrückung*|zwischenfinanzierung|kapital|kredit
    investor*|geldgeber* & abgesprungen|ausgestiegen|springt_ab|zurückgezogen|zieht_sich_zurück|abgesagt
    geld & geht_aus|ausgegangen|alle|knapp|fehlt|reicht_nicht|wird_eng|ist_weg
    cash|cash_flow|cashflow|liquidity & tight*|problem*|issue*|trouble*|squeez*|crunch|struggl*|worr*|poor|short*|low|strapped|dry|terrible|concern*|difficult*
    running|run|ran|out … of|on … cash|money|funds
    low|short|strapped on|of|for cash|money|funds
    filed|filing|file … for insolvency|bankruptcy|administration|chapter_11
    going|go|gone|went under|bust|broke
    cant|cannot|couldnt|unable_to|not_able_to|struggling_to|struggle_to … pay|make_payroll|settle
    defer*|delay*|postpon*|late|extend*|extension|stretch*|push* … payment|invoice|paying
    payment & late|overdue|delay*|deferr*|instal*|behind|stretched|missed
    extension_of|new|90_day|60_day payment_terms|terms_of_payment
    payment plan
    pay … instal*
    invoice|bill|bills & unpaid|overdue|outstanding|not_paid|late|cant_pay
    behind on … payment|invoices|bills
    credit_line|credit|bank|line_of_credit & cut|cancel*|pulled|withdr*|frozen
    money & tight|running_out|short
    financial|financially & trouble*|difficult*|distress|problem*|struggl*|strain*|squeez*|hole|tight
    make payroll
    investor* pulled_out|backed_out|dropped_out|withdrew
    zahlung & verschieb*|verschoben|aufschieb*|aufgeschoben|stund*|später|vertröst*|ausgesetzt|aussetzen|stopp*|hinaus*|strecken|überfällig|ausstehend|schieben|verzöger*
    kreditrahmen|kontokorrent*|kreditzusage|darlehen|finanzierung & gekürzt|gestrichen|gekündigt|geplatzt|abgelehnt|zurückgezogen|ausgeschöpft|wackelt|gescheitert|weg
    keine|kein|nicht_alle … rechnung … bezahlt|gezahlt|beglichen|überwiesen
    rechnung … nicht … bezahlt|gezahlt|beglichen|überwiesen
    nicht|nicht_mehr … bezahlt|gezahlt … seit|rechnung*
    seit # monaten|wochen … nicht … gezahlt|bezahlt
    antrag|insolvenzantrag & insolvenz|gestellt
    vor der insolvenz|pleite
    kurz vor dem aus
    ums überleben
    geht|gehen … geld … aus
    kann|können sich … nicht … leisten
    pay in instal*|#_instal*|rates|stages
    spread|split payment*|invoice*
    cant|cannot|unable_to … afford
    struggl*|fail*|unable … pay|paying … suppliers|wages|salaries|bills|invoices|rent|us|staff
    owe*|owing … us|money|months
    survival|survive & company|business|fight*
    on the brink|verge … bankruptcy|insolvency|collapse
    wages|salaries … late|delayed|unpaid
    havent|hasnt paid … invoice*|us|since|for
    im rückstand|verzug
    rechnungen|raten|zahlungen & rückstand|verzug|hängen
    cash wird
    cash … fehlt|weg
    geld … reicht … bis|nur|kaum|nicht
    finanzielle* reserven|rücklagen|polster … aufgebraucht|weg|erschöpft
    rücklagen|reserven & aufgebraucht|weg|erschöpft|aufgezehrt|leer
    sanierung|sanierungsfall|sanierungsberater|restrukturierungsberater & unternehmen|läuft|im_haus|droht|gläubiger|finanziell*
    burn* through … cash|money|funds|reserves
    cash burn|reserves|runway
    runway … short|weeks|months|running
    reserves … gone|used_up|exhausted|depleted
    in debt|arrears
    debt collector*|collection
    cant make ends_meet
    extend|longer … payment_terms|terms|due_date
    # days payment|to_pay|terms
    instead of # days
    skonto & streichen|mehr|kein
    anzahlung & nicht|geht_nicht|unmöglich|schwierig
    pay … tranches
    put … payments on_hold
    payment … on_hold|stopped|bounced
    liquidität … thema|problem|frage
    liquide & nicht|kaum|wenig
    {zahlt} … {rechnung}|uns … schleppend|spät|verspätet|zögerlich|unregelmäßig|nicht
    {zahlt} … schleppend|zögerlich|unregelmäßig
    zahlungsmoral|zahlungsverhalten & schlecht*|mies*|lässt|verschlechter*|schleppend
    konto & überzogen|gesperrt|gepfändet|im_minus
    überzogen & dispo|kreditlinie
    bank … nicht_mit|nicht_mehr_mit|macht_zu|spielt_nicht|zieht_sich|stellt_fällig|fällig_gestellt|will_geld
    finanzlage|finanzsituation|kassenlage|finanzielle_lage|finanzen|kassenstand & {schlimm}|eng|nicht_gut|leer|klamm|mies|desaströs
    zahlt|zahlen|gezahlt nicht|keine_rechnungen|nichts_mehr
    können|kann … nicht_alles|keine … zahlen|bezahlen
    mahnung & reagier*|dritte|zweite|letzte|trotz|mehrfach
    unbezahlt|überfällig … {rechnung}
    may|might|could|about_to go bankrupt|bust|under
    late with|on payment|invoices
    stall* … payment|paying|invoice
    overdue … account
    delay* … all|their|our|every payment|invoices
    money problems|troubles|issues|worries
    cash king
    short on liquidity
    bad|poor financially|finances
    finances … tight|bad|mess|shaky|trouble
    problem|schwierigkeiten|mühe|nicht_in_der_lage … zahlen|bezahlen|begleichen|überweisen
    probleme|schwierigkeiten … rechnung*|zahlung*|liquidität|bank|finanzen|geld
    cashflow|cash_flow|cash & {schlimm}|eng|dünn|negativ|thema
    offene|unbezahlte posten|forderungen
    zahlungsfähig* & nicht|gefährdet|fraglich
    bekomm*|krieg* … keinen|kein|nicht … kredit|geld_von
    kein|kaum|wenig|nicht_genug geld … konto|kasse|bank
    um aufschub … rechnung|zahlung
    zahlungseingang|zahlungseingänge & verspätet|fehlt|ausstehend|überfällig|verzöger*|keine|kein
    rechnung & aufschub|verspätet|offen_seit|geduld
    zahlung bleib* aus
    warte … auf … geld|zahlung
    geld & ausstehend|nicht_da|nicht_überwiesen|schuld*
    schuld* uns
    kein|keinen geld mehr|übrig|da|flüssig
    nicht flüssig|solvent
    klemmt … geld|finanziell|liquidität
    ist knapp … finanziell|kasse|liquidität
    finanziell … engpass|schieflage|klemme|enge|lücke|loch|grenze
    geld … loch|lücke
    not enough|no|without|little cash
    payment|payments|invoice … later|slow|behind
    slow payer|to_pay|payments
    pay|pays|paid|paying … late|later|slowly|in_parts
    können|kann … rechnung … erst|nicht|später
    rechnungen|zahlungen|raten & hinten_dran|hinten|im_minus|nicht_nach
    hinten dran … zahlen|rechnung*
    runway & monate|wochen|nur|knapp|kurz
    finanzierungsrunde|runde|funding & wackelt|platzt|geplatzt|gescheitert|unsicher
    still|no|without payment|money … for|yet|from|received
    no payment
    fob* off … payment|invoice*
    chasing|chase … payment|invoice|invoices|money
    geld|cash|kohle alle|weg|futsch|knapp|fehlt
    aufschub|verlängerung … zahlung*|rechnung*|zahlungsziel*|fälligkeit
    finanzielle* anspannung|belastung|belastungen|krise
    finanzierungslücke|finanzierungsprobl*|liquiditätsbedarf|bonität & schlecht*|herabgestuft|verschlechter*|probl*
    kredit|kredite|kreditlinie|kreditrahmen|darlehen & fällig*
    zahlen|bezahlen können|kann … nicht
    trouble|struggl*|difficult*|problems|hard … pay|paying
    pay|paying … on_time & trouble|problem*|difficult*|cant|not|struggl*
    hat|haben … nicht gezahlt|bezahlt|überwiesen|beglichen
    nicht gezahlt|beglichen|überwiesen
    geld … eng|fehlt_hinten
    wird … eng … finanziell|geld
    in two|three|several parts|instalments|payments
    settle … later|parts|instalments|next
    bezahlen|zahlen|begleichen … probleme|schwer|mühe
    in eigenverwaltung
    rechnung|rechnungen|zahlung|invoice|invoices|payment … überfällig|overdue|unpaid
    rechnung … stunden|aufschieben|schieben|splitten|in_raten
    anzahlung|rate|raten & nicht|später
  `,
  over: `
    insolvenz & abgewendet|vom_tisch|abgewehrt
    wieder flüssig|liquide|zahlungsfähig
    {zahlt} … wieder pünktlich
    alle rechnungen … bezahlt|beglichen
    neue|neuer|frisches … investor|kapital … an_bord|da|gefunden
    liquidität|finanziell & wieder_gut|wieder_stabil|entspannt
    out of administration|insolvency
    caught up on … payments
    paid … all … invoices
    zahlung laufen|läuft|kommen|kommt … wieder
    zahlungen … wieder pünktlich|normal
    zahlt|zahlen wieder
  `,
};
