/** What people type when budgets shrink; the notation is in hear-phrases.ts. */
export const BUDGET_CUT = {
  heard: `
    ausgabenbremse|ausgabenkürz*|ausgabensperre|ausgabenstopp|austerity|belt_tightening|budgetdruck
    budgetfreeze|budgetkürz*|budgetproblem*|budgetreduz*|budgetsperre|budgetstopp|budgetstreich*
    effizienzprogramm|eingespart|einspareffekt*|einsparen|einsparpotenzial*|einsparung*
    einsparvorgab*|einsparziel*|einzusparen|etatkürz*|geldhahn|haushaltssperre|investitionssperre
    investitionsstopp|kostenbremse|kostendruck|kosteneinspar*
    kostenprogramm*|kostenreduz*|kostensenk*|kostensparprogramm|kostenstopp|kürzungen|kürzungsrunde*
    magere_zeiten|mittelkürz*|nachtragshaushalt|nachverhandel*|nachverhandlung*|neuverhandlung*
    nothaushalt|penny_pinching|rotstift|spar*_wo_es_geht|sparanstrengung*|sparauflag*
    spardiktat|spardruck|sparkurs|sparmaßnahm*|sparmodus|sparpaket*|sparprogramm*|sparrund*
    spartrieb|sparvorgab*|sparwelle|sparzeiten|sparziel*|sparzwang
    {budget} & kürz*|zusammengestutzt
    {budget} & senk*|weggefallen
    {budget} & knapp|eng|enger|unter_druck|auf_null|auf_eis|auf_dem_prüfstand
    {budget} & weg|fällt_weg|fallen_weg|wegfallen|entzogen|aufgebraucht|erschöpft|ausgeschöpft|zusammengeschmolzen|gekillt|nicht_genehmigt
    {budget} minus # prozent
    {budget} minus|um_minus|jetzt_minus #
    {budget} minus # k|tsd|euro|mio
    {budget} … # prozent weniger|niedriger|runter|kleiner
    # prozent gekürztes {budget}|geld
    geringere*|kleinere*|knapperes|schmaleres {budget}|geld
    gürtel enger
    müssen|muss|sollen|soll|mussten … sparen|einsparen
    müssen|muss|sollen|soll|wollen|will … kürzer_treten|aufs_geld_schauen
    sparen|spart|einsparen … überall|marketing|konzern|kräftig|massiv|kosten|budget*|wo_es_geht|gerade|an_allem|an_allen_ecken
    überall|massiv|kräftig|hart … sparen|gespart|einsparen
    # prozent … einsparung|eingespart
    kosten & senken|runter|drücken|reduzier*|sparen|einsparen|kürzen|runterfahren|zu_hoch
    einkauf|controll*|procurement|finanzabteilung|cfo|finanzchef* & kürzt|streicht|durchleuchtet|durchforstet|hinterfragt|überprüft|bremst
    einkauf|controll*|procurement|finanzabteilung|cfo|finanzchef* prüft|prüfen|schaut|dreht|geht … {verträge}|ausgaben|kosten|rechnungen|posten|position
    {verträge} & prüft|prüfen|geprüft|prüfstand|hinterfrag*|überprüf*|durchleucht*|nachverhandel*|neu_verhandel*|neuverhandel*|durchforst*
    jeden|jeder euro|cent … umdreh*|gedreht|umgedreht|prüf*|zweimal
    schau*|achte* … jede* euro|cent|position|posten|ausgabe
    kein|keine budget|geld|etat|mittel
    nicht genug|genügend budget|geld|mittel
    investition & gestoppt|zurückgefahren|zurückgestellt|verschoben|auf_eis|gekürzt|eingefroren|gestrichen
    marketing & gekürzt|zusammengestrichen|auf_null|kaputtgespart
    geld & gestrichen|gekürzt|gesperrt|eingefroren
    förderung|fördermittel|zuschuss & gestrichen|gekürzt|läuft_aus|weg|weggefallen|ausgelaufen
    {spend} & freez*|chopped
    {spend} & tight*|down|under_pressure|gone|pulled|constrain*|capped|stretched|shortfall
    {spend} minus #
    less|smaller|lower|reduced|no|little|not_enough {spend}|money
    budget pressure
    spending|purchasing|cost|investment freeze|cuts|cut|review
    cost|costs saving
    cost|costs & cut|cutting|reduc*|bring_down|slash*|trim*
    savings target*|programme|program|drive|round
    tighten* … belt|belts
    need|needs|have|has|must|told|trying|asked|forced … save|to_save … money|costs|everywhere|#
    need|needs|have|has|must … to … cut_costs|cut_back|cut_spending|economise|economize
    procurement|finance|purchasing|cfo & squeez*|scrutin*|challeng*|clamp*|audit*
    procurement|finance|purchasing|cfo … review*|checking|going_through … contract|supplier*|vendor*|spend|agreements|costs
    review*|scrutin*|audit*|checking|renegotiat* … all|every|each … contract|supplier|vendor|agreements
    every|each|all euro|cent|penny|dollar|expense … scrutin*|justif*|question*|counts|twice|reviewed
    nur|nur_noch … # prozent … {budget}|vom_budget
    nur|nur_noch … halb*|hälfte|bruchteil … {budget}
    {budget} … nur|nur_noch # prozent|halb*|hälfte|bruchteil|drittel
    ausgaben|bestellungen|beauftragungen|rechnungen & einzeln|absegn*|genehmigt_werden|freigegeben_werden|genehmigungspflichtig|genehmigungsstopp
    jede ausgabe|rechnung|bestellung|beauftragung
    only|just half|third|quarter|fraction|# … {spend}
    {spend} … half|third|quarter|fraction of|gone
    # prozent|percent|pct saving|cuts|cut|reduction
    # prozent … weniger_ausgeben
    savings of|from #
    wants|want|expects|demands … savings
    {will} … weniger ausgeben|zahlen|bezahlen|geld_ausgeben
    not_much|zero money|budget|funds
    budget … overspent|exhausted|used_up|nothing_left|not_approved|rejected|not_there
    money & not_there|gone|pulled|left|dried_up
    wird|werden gespart
    {budget} … nicht … genehmigt|bewilligt|freigegeben|bekommen|durchgekommen|mehr_da|drin
    # prozent kürzung
    kürzung & #|alle|abteilung*|marketing|angekündigt|bereich*|kommt|kommen|droht|massiv*
    {budget} … nach_unten|rasiert|kleingespart|zusammengeschrumpft|auf_sparflamme
    marketing|abteilung|wir bekomm*|krieg*|hat|haben … nur|nur_noch|bloß … hälfte|bruchteil|drittel|#_prozent
    {dienstleister}|externe|freelancer|marketing … eingespart|einsparen|streichen|gestrichen|reduziert
    geldhahn|hahn … zu|zudreh*
    {budget} … vermutlich|wahrscheinlich|wohl minus
    nicht|kaum … budget … da|drin|übrig|vorhanden
    less to spend|money
    have|has less
    # euro|k|tsd|tausend|mio|prozent … einsparen|sparen|einzusparen|kürzen_müssen
    renegotiat* … contract|price|rates|terms
    wants|want|asking|asks … discount|lower_price|price_cut|better_price
    rabatt|preisnachlass|nachlass|preissenkung & fordern|fordert|verlang*|will|wollen|möcht*|erwart*
    cost|costs programme|program|drive|down|pressure|efficiency
    kosten & programm|runterbringen|im_blick|deckel*
    finanziell … spielraum
    kein|keine|wenig|kaum finanziell* spielraum
    spielraum & eng|enger|klein|kein*|budget
    alles … kosten auf_den_prüfstand
    cant afford … anything|new|extras|it
    {spend} … not available|confirmed|secured
    zero based budget*
    sparen|sparsamkeit & gebot|angesagt|oberste|priorität|motto|devise|steht_an|thema
    cfo|finanzchef|vorstand|gf|geschäftsführung|zentrale|konzern & alles_gestoppt|stoppt_alles|eingefroren|freeze|sparen|spart
    cfo|finanzchef & gestoppt|stoppt|gekürzt|gestrichen
    haushalt & gesperrt|gekürzt|sperre|eng|knapp|eingefroren|nicht_verabschiedet
    kaum_noch|wenig|fast_kein geld
    kaum … {budget}
    {budget} … sehr|super|extrem|eher|ziemlich knapp|eng|klein|begrenzt|schmal|limitiert
    {budget} zu_klein|reicht_nicht|fehlt|fehlen|am_limit
    cutting|cuts|cut|slashing|stopp*|freezing|froze … everything|all_external|all_agencies|non_essential|all_spending
    {spend} … cut … half|#|third|quarter
    everything … not_essential|isnt_essential|non_essential … cut|stopped|cancelled
    only essential|critical spend|projects
    under pressure to save|cut|reduce|spend_less
    auf die bremse
    bremse … ausgaben|geld
    jeder|jede|jeden … ausgabe|auftrag|rechnung|euro … genehmig*|absegn*|begründ*|rechtfertig*|freigeben
    keine neuen|neue aufträge|ausgaben|beauftragungen|projekte|investitionen … vor|bis|dieses
    keine neuen ausgaben|beauftragungen|investitionen
    vorgabe … sparen|einsparen|kürzen|#_prozent|kosten
    {budget} … drittel|viertel|hälfte|# … zusammengestrichen|gekürzt|gestrichen|reduziert|kleiner|weniger
    {budget} & kleingehalten|überprüft|limitiert
    *ausgaben|*kosten|*etats|*mittel & zurückgefahren|gekürzt|gesenkt|reduziert|eingefroren|gestrichen|runter|gestoppt|halbiert|einsparen
    ausgaben|rechnungen|bestellungen|aufträge über|ab # … ok|genehmig*|freigabe|unterschrift|cfo|gf
    {verträge}|contracts|agreements|suppliers|spend being|are|get|getting reviewed|scrutinised|scrutinized|audited|renegotiated|cut
    contracts|agreements|suppliers|vendors … reviewed|scrutinised|under_review|renegotiated … procurement|finance|cfo
    contracts|agreements|suppliers|vendors … under_review|being_reviewed|reviewed|renegotiated
    dreht|drehen … {budget}|geldhahn … zu|ab
    müssen|muss … {budget} … reduzieren|kürzen|senken|abgeben
    finanziell|geld … kürzer_treten
    lost|losing|lose … part|half|third|most|chunk|much … {spend}
    lost|losing … {spend}
    {budget} … verloren|verlieren|abgeben_müssen|weggenommen
    {budget} & *gefahren|abgezwackt|abgeknapst|gestaucht
    finanziell … nichts|nicht … drin|möglich|machbar
    zugedreht|abgedreht & hahn|zentrale|konzern|finanz*|geld*
    einsparungen|einsparung … höhe|verlang*|gefordert|fordert|von
    approve|sign_off|sign every|each|all … invoice|expense|cost|spend|order|purchase
    want|wants|need|needs|have … spend_less|save_money|cut_costs
    spend little
    less|lower|smaller # … {spend}
    got|get|gets|getting|have|has less {spend}|money
    # percent|prozent less|weniger {spend}|{budget}|geld|money
    an allen ecken … sparen|gespart
    sparen … was_geht|wo_es_nur_geht
    muss|müssen … wirtschaften|haushalten
    den|das rotstift|messer ansetzen|angesetzt
    alles|tools|verträge|kosten|posten … gechallenged|challengen|hinterfragt|billiger|günstiger_werden|auf_den_prüfstand
    muss|müssen|soll … billiger|günstiger werden
    cut|cutten|gecuttet & kosten|marketing
    {budget} … gecancelt|gefreezed
    everything|all needs … cfo|sign_off|approval
    needs … cfo … sign_off|approval
    spending|cost squeeze
    purse strings
    tighten* … purse
    watching|counting every|the pennies|penny
    {budget} #|#### minus # prozent
    {budget} #### … minus|weniger #
    senkung|streichung|beschneidung … {budget}|kosten|ausgaben|mittel
    *kosten & senken|reduzieren|reduzierung|senkung|prozent_weniger|drücken
    verhandelt|verhandeln … {verträge}|preise|konditionen|rahmenverträge … nach|neu
    {budget} … deckelung|obergrenze|engpass
    {budget} & {runter}
    {spend} & {runter}
    kein geld … extras|neues|marketing|werbung|zusätzlich*|da
    für … kein|keine geld|mittel|budget
    überall … # prozent
    überall|alles … runter|weniger|kürzen
    {budget}|{spend} & hälfte|halb|halbe|half
    darf|dürfen … nichts|nicht … ausgeben|beauftragen|bestellen|freigeben
    ohne unterschrift|freigabe|genehmigung … nichts|nicht … ausgeben|bestellen|beauftragen
    nichts mehr ausgeben
    sparen … lizenzen|agentur*|dienstleister*
    auf dem|den prüfstand
    *ausgaben|*kosten|*budget & {runter}
  `,
  over: `
    {budget}|kürzung|budgetkürz*|sparrunde|sparprogramm|ausgabenstopp & zurückgenommen|vom_tisch|aufgehoben|abgewendet|rückgängig
    {budget} & wieder_da|wieder_frei|wieder_freigegeben|wiederhergestellt|auf_dem_alten_stand|auf_altem_stand|auf_altem_niveau|auf_dem_alten_niveau|aufgetaut|wie_früher
    {spend}|cut|cuts|freeze & restored|lifted|reversed|back_to_normal|reinstated|unfrozen|back_in_full|withdrawn
  `,
};
