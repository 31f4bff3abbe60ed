/** What people type when a client wants to leave the contract; the notation is in hear-phrases.ts. */
export const WANTS_TO_CANCEL = {
  heard: `
    abgesprungen|abokündigung*|abspringen|absprunggefahr|abwanderungsgefahr|abzuspringen|agenturwechsel
    anbieterwechsel|at_risk_of_churn|aufgekündigt|aufhebungsvereinbarung|aufhebungsvertrag|aufkündigen
    aufzukündigen|außerordentliche_kündigung|ausgestiegen|aussteigen|auszusteigen|churning
    dienstleisterwechsel|kündigen|kündigt|kündigungsabsicht*|kündigungsbestätigung|kündigungsbrief
    kündigungsgefahr|kündigungsmail|kündigungsschreiben|reißleine|rückzieher|sonderkündigung*
    vertragsaufhebung|vertragsauflösung|vertragsausstieg|vertragskündigung*|ziehen_sich_zurück
    zieht_sich_zurück
    {will} … kündigen|zu_kündigen|aussteigen|auszusteigen|abspringen|abzuspringen|aufhören|abwandern|rauskommen
    {will} … raus
    {will} … raus aus … {vertrag}|zusammenarbeit
    {will} … weg von uns|euch
    {will} … {vertrag} … kündigen|beenden|auflösen|loswerden|nicht_verlängern|auslaufen_lassen|zu_beenden|auszusteigen
    {vertrag} & zu_kündigen
    {vertrag} & nicht_verläng*|nicht_mehr_verläng*|auslaufen_zu_lassen
    lässt|lassen … {vertrag} … auslaufen
    aus {vertrag} … heraus
    aus|ausm … {vertrag} … raus*|aussteigen|herauskommen
    möcht*|will|wollen|würde*_gern* … aus … {vertrag}
    {kunde} kündigt|kündigen
    zum|auf|ende|per … jahresende|quartalsende|monatsende|#|jahr|märz|juni|september|dezember kündigen|gekündigt
    kündigen|kündigt uns|euch|zum|den|ihren|zur|auf|per|vorzeitig|fristgerecht
    haben|hat uns|euch … gekündigt
    uns|euch gekündigt
    haben|kundin_hat|wurde gekündigt
    kündigung & gekommen|eingegangen|erhalten|bekommen|liegt|geschickt|eingereicht|angedroht|angekündigt|droh*|steht|im_raum|kam|da
    kündigung & auf_dem_tisch|per_mail|per_post|schriftlich|unterwegs|überleg*|rechnen|erwart*|denk*|zum|vor|reingekommen|gesprochen|fristgerecht|bestätigt
    droht|gedroht … kündigung|absprung|ausstieg
    fragt|gefragt|erkundig* … nach … kündigungsfrist*|kündigungsmöglichkeit*|ausstieg*|sonderkündigung*|vertragsende
    fragt|gefragt|erkundig* … kündigungsfrist*|kündigungsmöglichkeit*|ausstiegsklausel
    nicht_mehr verlängern
    verlänger* … nicht|nicht_mehr
    verlängern … wollen|will … nicht|nicht_mehr
    wird|werden|wurde nicht|nicht_mehr verlängert
    keine vertragsverlängerung
    verlängerung & abgelehnt|gestrichen|ausgeschlossen|wackelt|fraglich|unwahrscheinlich
    steig* … aus
    ausstieg & vorzeitig*|geplant|plant|planen|angekündigt|will|wollen|bereit*
    aus der nummer
    aus der nummer … raus*
    {kunde} … spring* … ab
    spring* uns|euch ab
    {will} … {dienstleister} … wechseln
    {will} … wechseln|weggehen
    wechsel* … zu_einem_anderen|zum_mitbewerber|zur_konkurrenz|zum_wettbewerber|zu_anderer
    verlier* … {kunde}
    machen|macht schluss
    ziehen|zieht … reißleine|stecker
    wollen|will nicht_mehr
    ohne uns … weiter*
    nicht mehr mit uns|euch … arbeiten|zusammenarbeiten|weitermachen
    abo … kündig*
    auftrag|projekt|vertrag & stornier*|storno|stornierung
    {want} … cancel|cancelling|terminate|terminating|get_out|getting_out|pull_out|pulling_out|walk_away|walking_away|churn|be_out
    {want} out
    {want} … leave|leaving|drop|dropping|ditch|quit|quitting us|contract|agreement|agency
    {want} … end|ending|stop|stopping|exit|exiting|quit … {contract}
    leaving|leave|quit us
    opt*_out … {contract}
    cancel*|terminat* with us
    {client} cancelled|canceled|terminated
    {not} … renew*|extend*|prolong*|continue_with_us
    {not} … renew*|extend … {contract}
    decided not_to|against … renew*|extend*|continu*|prolong*
    no renewal|extension
    non renewal
    renewal & unlikely|off_the_table|in_doubt|at_risk|doubtful
    give|gave|given|giving|gives|hand*|served|serving … notice
    notice of termination|cancellation
    termination|cancellation notice|letter|email|request
    cancellation & received|arrived|sent|threat*|came|landed|looming
    churn risk
    pull* … plug
    switch*|moving|move|moved … provider*|agency|agencies|vendor*|supplier*|to_another|to_a_competitor|to_competitor
    tak*|going|go … business|elsewhere … elsewhere
    going|go|went elsewhere
    let|letting … contract|subscription|agreement|retainer … lapse|expire|run_out
    asked|asks|asking … about … notice_period|exit_clause|termination|cancellation|cancelling|way_out
    how to|can_they … get_out|terminate|leave
    we|were … losing|lose … client|account|customer|them
    zusammenarbeit … nicht verlängern|fortsetzen|fortführen|erneuern|weiterführen
    zusammenarbeit & kündigen|gekündigt|kündigt
    {will} … nicht|nicht_mehr … weiter|weitermachen|fortsetzen|verlängern
    nicht|nicht_mehr weitermachen|weiterarbeiten … uns|euch
    {will} … ausstieg|vertragsende|auflösung
    raus … {vertrag} … raus
    schauen|suchen … ausweg|ausstieg|weg_aus
    ende … vertrag*|abo … schluss
    zum vertragsende|laufzeitende … raus|schluss|kündig*|gehen
    letzte* rechnung|monat … danach_schluss
    sehen keine zukunft … uns|euch
    brauch* uns|euch|unsere … nicht_mehr
    auf uns|euch … verzichten
    decided to leave|cancel|terminate|quit|stop|end
    leave|leaving … end_of_the_term|end_of_the_contract|end_of_contract|end_of_year
    {not} … be_renewing|going_to_renew|want_to_renew|planning_to_renew|be_extending|carry_on|continue|stay_with_us|be_staying
    stop|stopp* using_us|using_our|the_service|the_subscription|the_contract
    dont|doesnt|no_longer need us|our_services
    out of … {contract}
    way out of|from
    end of contract … not|leaving|done
    {will} … {vertrag} … nicht|nicht_mehr fortführen|fortsetzen|weiterführen|erneuern
    {vertrag} … nicht_mehr fortführen|fortsetzen|verlänger*|weiterführen|erneuern|weiterlaufen
    sind|ist weg … zum|jahresende|ende|danach
    verlängerung|vertragsverlängerung … vom_tisch|kein_thema|gestorben|eher_nein
    vertragsende|laufzeitende … ende|schluss|beenden|kündig*|nicht_verläng*|raus|aus
    is|are|be leaving
    is|are|may|might|will|going_to leave
    mention*|talk*|spoke|discuss*|hint* … cancel*|terminat*|leaving|exit
    dont|doesnt|do_not|will_not|not … see … future|beyond
    {will} … schluss_machen|hinschmeißen|abbrechen|den_stecker_ziehen|einstellen … zusammenarbeit|vertrag|projekt|abo
    projekt|zusammenarbeit & abbrechen|abgebrochen|hinschmeißen
    trennen|trennt sich … von uns|euch
    {dienstleister} gewechselt
    wechsel & {dienstleister}|agentur|geplant|überleg*|will
    abschied … uns|euch|von
    verabschied* sich … von uns|euch
    zum letzten mal|letztmals verlängert
    this|it|that is|will_be … last year|contract|term|project with_us|together
    exit … plann*|strategy
    cancel* everything|altogether|immediately|at_the_end|by_the_end
    {will} … reißleine|stecker … ziehen
    fristgerecht|ordentlich|außerordentlich|schriftlich|vorsorglich gekündigt
    sie|kunde haben|hat … gekündigt
    uns|euch … verlassen|verlässt|verläßt
    verlässt|verlassen uns|euch
    {will}|entschlossen … zu gehen|weggehen
    {will} … gehen zum|weg
    entschlossen|entschieden … gehen|kündigen|raus|wechseln|aufhören
    {will} … nicht mehr … kunde|bei_uns|mit_uns
    ende|schluss mit … uns|vertrag|zusammenarbeit
    ist|wäre dann schluss
    dann schluss
    danach schluss
    hören|hört auf … uns|jahresende|ende
    aufhören|aufzuhören … uns|jahresende|ende|zum
    threat* … cancel|leave|terminate|go
    cancel*|leav*|terminat* … threat*
    will|may|might|could|about_to leave|cancel|terminate … us|contract
    they|client|customer … leaving
    beenden|beendet … zusammenarbeit_zum
    {will} … {dienstleister} suchen
    wollen|will|möchte weg
    gedanken & kündigen|aufkündigen|aussteigen|ausstieg|kündigung|wechsel
    stop*|end* … contract|agreement|subscription|retainer|working_with_us
    maybe|probably|will stop|end … contract|subscription|with_us
    want|wants … no_longer … contract|us
    jump* ship
    ship jumped
    bail* on us
    packen … koffer
    haben|hat … genug … uns|euch
    schmeißen|schmeißt … hin
    werfen|wirft … handtuch
    sagen|sagt ade|lebewohl|adieu|tschüss
    für|an jemand|einen_anderen … entschieden|vergeben|gegangen
    auftrag|etat|vertrag … an {rivale}|andere_agentur|andere|jemand_anderen … vergeben|verloren|gegangen
    geht|gehen … an die konkurrenz|andere_agentur
    {vertrag}|auftrag|zusammenarbeit … gecancelt|gekillt|gekickt|terminiert
    off at the end
    want|wants … off
    packing it in
    nicht verlängert|verlängern
    fortsetzung|verlängerung|fortführung|weiterführung|erneuerung|vertragsverlängerung … nicht|keine|kein|ausgeschlossen|abgelehnt … vorgesehen|geplant|gewünscht|infrage|in_frage|angedacht|interesse|{vertrag}
    keine|kein|nicht … fortsetzung|verlängerung|fortführung|weiterführung
    beendigung|auflösung|aufhebung|aufkündigung … zusammenarbeit|vertragsverhältnis|geschäftsbeziehung
    von einer verlängerung absehen|abstand
    nicht beabsichtigt|geplant … verlängern
    kein interesse … verlänger*|fortsetz*|weiter*
    unterschreib* … verlängerung … nicht
    verlängerung … nicht … unterschreib*|unterschrieben
    {vertrag}|*vertrag & {vertragsende}
    {contract} & {vertragsende}
  `,
  over: `
    kündigung & zurückgezogen|zurückgenommen|vom_tisch|widerrufen|abgewendet|zurück
    {will} … doch_nicht|nicht_mehr … kündigen|aussteigen|raus|wechseln|gehen
    doch nicht kündigen|gekündigt|aussteigen|wechseln|raus
    bleib* … doch|uns|dabei|kunde|an_bord|erhalten
    hat … verlängert
    vertrag|abo & verlängert
    wollen|will … doch … verlängern|bleiben|weitermachen
    {want} … stay|staying|remain|continue … with_us|after_all|on_board
    decided … stay|renew|continue
    staying|stays|stay with us
    withdr*|revok*|retract* … cancellation|termination|notice
    cancellation|termination|notice … withdrawn|revoked|retracted|off_the_table
    have|has|they renewed
    verlänger* … nun|jetzt|doch|trotzdem … doch|trotzdem|um
    verlängern nun|jetzt|doch|um|bis
    haben … verlängert|unterschrieben
    renew*|extending after_all|for|until|with_us
    decided to renew|extend|stay
  `,
};
