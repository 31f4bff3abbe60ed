/** What people type when a client wants less; the notation is in hear-phrases.ts. */
export const WANTS_TO_REDUCE = {
  heard: `
    abspecken|downgrad*|eindampfen|entschlacken
    gesundschrumpfen|herabstuf*|herunterstuf*|inhouse_holen|insourc*|kleinere_brötchen
    kürzer_treten|kürzertreten|leistungspause|leistungsreduzierung|pausieren|projektpause
    runterschrauben|runterstuf*|sparflamme|teilkündigung|teilweise_kündigen|umfangsreduzierung
    verschlanken|vertragspause|vertragsreduzierung|zurückschrauben|zurückstuf*
    {umfang} & zurückfahr*|zurückschraub*|zurückstufen
    {umfang} & abspeck*|abgeben|zurückgeben|abbestell*
    {umfang} & eindampf*|zusammenstreich*|einschränk*|drosseln|minimier*|schmaler|einkürz*|rausnehmen|herausnehmen
    {umfang} & halb_so*|hälfte|teilkündig*|dünner
    weniger support|beratung|service|user
    nur|nur_noch kleine*|halbe*|basis*|minimal*|abgespeckte* paket|tarif|umfang|betreuung|variante|lösung|retainer|abo|vertrag|menge
    kleine*|kleinste*|günstigere*|reduzierte*|abgespeckte*|schmalere* paket|tarif|abo|plan|leistungspaket|leistungsumfang|lizenzmodell|vertrag|retainer|kontingent
    nur noch … nötigste|minimum|wichtigste|pflicht*|basis|grundbetreuung
    {will}|künftig|zukünftig|wieder|ab_#|ab_januar … selber|selbst|inhouse|intern|eigenregie machen|umsetzen|übernehmen|betreuen|erledigen|stemmen|abdecken|produzieren
    {will}|künftig|zukünftig … in_house|inhouse|ins_haus|eigenregie
    holen|holt|nehmen … ins_haus|inhouse|in_house|intern
    wieder ins haus
    {will} … reduzieren|pausieren|aussetzen|kürzer_treten|zurückfahren|runterfahren|abspecken|verzichten|einschränken|stoppen|abbestellen
    {kunde} … reduziert|pausiert|verkleinert
    {umfang}|projekte|zusammenarbeit|vertrag & pausier*|aussetzen|ruhen|ruht|ausgesetzt|auf_eis
    legen|legt … auf eis
    auf eis gelegt
    # monate|wochen pause|pausieren|aussetzen
    verzichten|verzichtet … künftig|vorerst|auf … {umfang}
    teil|teile|einzelne|hälfte|# … {umfang}|aufgaben|themen … kündigen|abgeben|zurückgeben|abbestellen|streichen|selbst|selber|ins_haus|rausnehmen
    {want} … scale|scaling|dial|pare|ramp|pull … back|down
    scal*|par*|ramp* back|down
    {want} … reduc*|pause|pausing|shrink|downsize|downgrade|do_less
    downsiz* … {scope}
    reduc*|cut*|shrink*|trim*|halv*|lower*|narrow* … {scope}
    {scope} … reduced|cut|smaller|halved|shrunk|shrink*|down|narrower|trimmed|lower
    smaller|reduced|narrower|leaner|lighter|slimmed_down|cheaper|basic|starter {scope}|tier|version_of_the_contract
    fewer|less hours|licen*|services|users|support|deliverables|days|campaigns|features
    drop*|return*|give_up|giving_up|cancel* … #|some|half|part … licen*|seats|modules|services|users
    paus* … {scope}|project|campaigns|work|account|cooperation|everything
    {scope}|project|everything|work|cooperation & on_hold|on_ice|pausing|pause
    put*|placed … on hold|ice
    brought|took|move|moving … in_house|inhouse
    do|doing|handle|handling|run … themselves|in_house|inhouse|internally
    in_house & from_now|future|going_forward|bring*|tak*
    only … essentials|bare_minimum|basics|must_haves
    bare minimum
    cut* back on services|hours|support|posts|scope
    statt # … nur|noch|jetzt … #
    nur|nur_noch # … statt #
    von # auf # {umfang}|beiträge|posts|tage|stunden|lizenzen|nutzer|seiten|kampagnen|filialen_betreut
    *paket|*pakete|*umfang|*kontingent|*stunden|*lizenzen|*module|*betreuung & halbier*|runter|weniger|kündigen|schrumpf*|nicht_mehr
    {umfang} & weglassen|wegfallen|entfallen|raus|canceln|auf_die_hälfte
    {will}|brauch* … weniger
    halb so viel|viele
    pause & einlegen|machen|brauchen|drücken|erstmal|eine_zeit_lang|{will}
    pause* all|activities|campaigns_until
    paus* … until
    on pause
    projekt|auftrag|beauftragung & gestoppt_wird|vorerst|auf_null|zurückgestellt
    nur|nur_noch … sporadisch|punktuell|auf_abruf|bei_bedarf
    einen gang runter|zurück|herunterschalten
    gang zurückschalten|runterschalten|herunterschalten
    bremse|tritt|treten … bremse
    rather|prefer … in_house|themselves|less|smaller
    cut* … hours|scope|retainer|seats|licen* … half|third|quarter|by
    less work|often|frequently
    from # to # posts|campaigns
    step|stepping|take|taking|go|going step_back|smaller|lighter|down_a_tier
    skip … month|quarter
    kleinere* lösung|variante|version|umfang|paket … gewünscht|gefragt|reicht|{will}
    reicht … kleine*|halbe*|basis*|weniger
    streich*|kürzt|reduziert|halbiert … # … module|leistungen|lizenzen|pakete|stunden|beiträge|posts|kampagnen|termine|workshops|kanäle
    quartalsweise|vierteljährlich|halbjährlich|zweimonatlich|seltener & statt|nur|nur_noch|künftig|reicht
    statt|anstatt monatlich|wöchentlich|täglich … quartalsweise|vierteljährlich|zweiwöchentlich|monatlich
    nur|nur_noch … monatlich|zweiwöchentlich|auf_zuruf
    quartalsweise|vierteljährlich|halbjährlich|monatlich statt|anstatt wöchentlich|monatlich|quartalsweise|täglich|vierteljährlich
    macht|machen|übernimmt|übernehmen|schreib*|betreu*|erledig* … künftig|ab_#|ab|in_zukunft|wieder … selbst|selber|intern|inhouse
    übernimmt|übernehmen … intern|inhouse|eigenes_team|eigene_leute|praktikant*|assistent*
    eigen* {leute}|mitarbeiter|designer|redakteur|marketer … übernimmt|statt_uns|eingestellt_dafür
    teile|teil|aufgaben|themen|leistungen & intern|inhouse|selbst|selber|reinholen|zurückholen|reingeholt
    less with|from us
    do|doing|want|wants … less
    stop*|halt*|freez*|suspend* … campaigns|activities|project|work|everything|retainer|services … for_the_time_being|for_now|until|temporarily|being
    stop*|halt*|suspend* all campaigns|activities|work|projects
    smaller|basic|lower option
    switch* to … smaller|cheaper|basic|starter|lower
    cut* … number|amount … hours|posts|seats
    quarterly|less_often & instead|only|from_now_on|switch*
    minimal*|minimum … betrieb|support|umfang|service
    wartung ja
    einfrieren|eingefroren & budget_nicht
    runter … auf # stunden|tage|lizenzen|posts|beiträge|prozent_umfang
    auf # stunden|tage|lizenzen|posts|beiträge … runter|reduzier*|kürz*|senk*|verring*
    would like … less|smaller|fewer
    would like to do|have|get … less|fewer|smaller
    nur|nur_noch … support|wartung|hosting|basis|betrieb|pflege … keine|ohne
    nur noch … support|wartung|hosting|pflege
    keine weiterentwicklung|neuen_features|zusatzleistungen|weiteren_kampagnen
    weniger aufträge_an_uns|geben|buchen|abnehmen|bestellen
    {will} … {kanal} … rausnehmen|weglassen|streichen|stoppen|selbst|selber|einstellen|beenden|kündigen|aussetzen|pausieren|abgeben
    {kanal} … ruht|pausiert|ausgesetzt|gestrichen|gestoppt|eingestellt|fällt_weg|entfällt|rausgenommen|weggelassen|nicht_mehr_gewünscht
    ruht|ruhen … bis|vorerst|erstmal
    bis auf weiteres … ruht|pausiert|gestoppt|ausgesetzt|eingestellt
    ruht|pausiert|gestoppt|ausgesetzt|eingestellt|pause bis auf weiteres
    abnahmemenge|bestellmenge|menge & reduzier*|halbier*|kleiner|weniger
    nimmt|nehmen|buchen|bucht … weniger
    reduzier* auf # stunden|lizenzen|tage|posts|prozent
    {kanal} … themselves|drop*|stop*|pause*
    drop*|stop*|pause*|cut {kanal}
    ob|whether|if … kleiner*|günstiger*|smaller|cheaper|reduced|lighter paket|tarif|umfang|package|plan|scope|retainer|contract
    ob|whether|if … weniger|less|fewer … stunden|leistungen|lizenzen|hours|services|licences|seats
    pause|pausing … collaboration
    {want} … pause … cooperation|collaboration|project|contract|retainer
    {will} … auf_eis|eis
    stundenbudget|zeitbudget & soll|sollen|wird … reduziert|gekürzt|halbiert|runter
    nur|nur_noch basisbetreuung|basisleistungen|grundversorgung|notbetrieb
    nehmen|nimmt … selbst|selber|wieder … in die hand
    rest … selbst|selber|intern
    jede|jeden|jedes zweite|dritte … nur|nur_noch
    nur|nur_noch jede|jeden|jedes zweite|dritte
    {umfang} … herabsetzen|kleiner_machen
    *stunden|*tage|*kontingent … von # auf #
    lighter|smaller|slimmer|cheaper|reduced version|option|variant … package|contract|plan|retainer
    version of … package & lighter|smaller|cheaper
    kleine* flamme
    auf kleiner flamme
    every second|other month|week|issue|quarter & only|instead|from_now
    liegt|liegen … auf_eis
    auf eis
    fancy|prefer|want|wants|like something smaller|cheaper|lighter
    half the days|hours|price|scope|budget_with_us
    {kanal}|tiktok … inhouse|in_house|selber|selbst|intern
    {will} … {kanal} … inhouse|in_house
    on ice
    *umfang & kürz*
    go|going|went|come|move down from|to
    from # … to # … licen*|seats|hours|days|users
    from # licen*|seats|hours|days|users … #
    # statt #|bisher_# … monat|woche|quartal|jahr|newsletter|posts|beiträge|stunden|lizenzen
    aussetzung|unterbrechung|einstellung … {umfang}|projekt*|zusammenarbeit|kampagne*
    vorübergehend … aussetzen|pausieren|einstellen|stoppen|ruhen
    {umfang} & {runter}
    auf … minimum|nötigste … zurückgefahren|reduzier*|runter
    fewer articles|newsletters|workshops|meetings
    schreibt|macht|übernimmt|betreut|erledigt … künftig|ab_jetzt|demnächst werkstudent*|praktikant*|assistent*|azubi*|kollegin|kollege|team
    künftig|ab_jetzt|demnächst werkstudent*|praktikant*|assistent*|eigenes_team
    {scope} & hälfte|halb|halbe|half
    cut|cutting|dial|pull back
    von monatlich*|wöchentlich*|täglich* … auf quartalsweise|monatlich*|vierteljährlich*|zweiwöchentlich*
    umstellen|umstellt|wechseln auf quartalsweise|vierteljährlich|halbjährlich|basis|kleine*
    number of workshops|posts|hours|meetings|campaigns|licences|days & cut|reduce*|fewer|less|lower|down
    {will}|auf|nur|nur_noch … basispaket|basistarif|einstiegspaket|einstiegstarif|minimalpaket
  `,
  over: `
    pause & zu_ende|vorbei|beendet
    {umfang}|projekt & wieder_voll|wieder_in_vollem_umfang|wie_gehabt|wieder_aufgenommen|wieder_aufnehmen|wieder_hochfahren|wieder_hochgefahren
    doch nicht reduzieren|pausieren|kürzen
    wieder in vollem umfang|voller_umfang
    off hold
    back to full scope|retainer|hours_with_us
    project|work|retainer & resum*|restarted|back_on
    dropped the idea of reducing|pausing|downgrading
  `,
};
