/** What people type when a decision needs time; the notation is in hear-phrases.ts. */
export const NEEDS_TIME = {
  heard: `
    bedenkzeit|dithering|entscheidungsaufschub|erst_mal_warten|erstmal_warten|hader*
    hängt_in_der_luft|hesitant|hesitat*|hinhalten|mulling|on_the_fence
    procrastinating|ringen_noch|ringt_noch|spruchreif|undecided|unentschieden|unentschlossen|unschlüssig
    vertrösten|vertröstet|wartet_noch|wavering|zaudert|zöger*|zögerlich
    brauch*|benötig*|bitte*|bat|möcht*|will|wollen|nimmt|nehmen|lassen_sich|lässt_sich … mehr|noch|etwas|genug|genügend|viel|bisschen zeit
    brauch*|benötig*|bitte*|möcht*|lassen_sich|lässt_sich|nimmt_sich|nehmen_sich … zeit
    mehr|noch|etwas|bisschen zeit … brauch*|benötig*|bedenken|überlegen|gebeten
    zeit … zum_überlegen|zum_nachdenken|zu_überlegen|zum_prüfen|zum_entscheiden|bis_zur_entscheidung|für_die_entscheidung
    # tage|wochen|monate bedenkzeit|aufschub|zeit
    um aufschub|geduld|zeit
    {entscheidung} & fällt_erst|braucht|auf_sich_warten|in_der_schwebe|vertröst*|lässt_warten|nach_hinten
    keine|kein … {entscheidung}
    keine … {entscheidung} gefallen|getroffen|gefällt
    noch nicht entscheidungsreif|durch_den_vorstand
    kann|können|konnte|will|wollen|mag … nicht|noch_nicht … entscheiden|festlegen|zusagen
    entscheidet|entscheiden … erst|später|frühestens|nächst*|im|nach
    {muss} … erst|noch|zuerst|intern … sprechen|abstimmen|reden|klären|besprechen|beraten|rücksprache|durchrechnen|prüfen|überlegen|absegnen|abklären|genehmigen|freigeben
    {muss} … intern … abgestimmt|besprochen|geklärt|entschieden
    {muss} … mit {chef} … sprechen|abstimmen|reden|klären|besprechen
    erst mit {chef} sprechen|abstimmen|reden|klären|besprechen
    rücksprache & {chef}|halten|intern
    drüber|darüber schlafen|nachdenken
    nacht drüber|darüber … schlafen
    in|aller ruhe prüf*|überleg*|entscheid*|ansehen|anschauen|nachdenken|besprech*|durchgehen|abwägen|klären|durchlesen
    nicht|nicht_so|niemand drängen|hetzen|drängeln|pushen|gedrängt|unter_druck|gehetzt|stressen
    kein|keinen druck|drängen|zeitdruck
    keine eile|hektik
    nichts überstürz*
    warte* … ab
    warte* … auf … {chef}|zustimmung|entscheidung|freigabe|rückmeldung|beschluss|signal
    {chef}|gremium|gremien & muss_noch|müssen_noch|muss_erst|müssen_erst|entscheide*|tagt|tagen|beschluss|zustimmen|absegnen
    meldet|melden sich … erst|sobald|wenn|nach|von_sich_aus|wieder_wenn
    meldet|melden sich … im {monat}
    kommt|kommen … auf uns zu
    kommt|kommen|meldet|melden … sobald_sie|wenn_sie so_weit|soweit|entschieden
    erst|frühestens nach … sommerpause|ferien|vorstandssitzung|gremiensitzung|aufsichtsrat*|budgetrunde|jahreswechsel|messe|urlaub|ostern|weihnachten
    erst|frühestens in|im … {monat}|q1|q2|q3|q4|quartal|neuen_jahr|nächsten_jahr|gremiensitzung|sitzung … entscheid*
    schieb*|verschieb*|vertag* … thema|entscheidung|auftrag|beauftragung|projekt|verlängerung|start … {später}
    schieb*|verschieb*|vertag* … thema|verlängerung
    ins|auf neue_jahr|nächstes_jahr|kommendes_jahr verschoben|vertagt|geschoben|schieben|verschieben
    auf die lange bank
    hält|halten sich … bedeckt|offen
    need*|want*|asked|asks|ask|take*|request* … more|some|extra|additional|bit_of|little time
    more time & need*|decid*|think|asked|review|want*|request*|consider
    time … to think|decide|consider|reflect|mull|digest
    need*|want* time
    think|mull|mulling it|this|things|that over
    sleep on it
    not|isnt|arent|not_yet|not_quite ready … to|yet|decide|commit|sign
    {decision} & pushed|on_hold|not_made|taking|moved_to|held_up|stuck|dragging
    {decision} … not|only|by|next_month|next_quarter
    no|havent_made_a|hasnt_made_a|without {decision}
    havent|hasnt|not|didnt made_up|committed|decide
    cant|cannot|couldnt|not_able_to|unable_to decide|commit
    still deciding|thinking|considering|weighing|debating|making_up|undecided|mulling
    {not} … push|pushing|rush|rushing|pressur*|rushed|pushed|chase
    no rush|hurry|pressure
    give … {time_to} time|space
    get|getting|come|coming|circle|report back to us|me … after|once|when|next|in|by
    get|getting|come|coming back to us
    wait*|hold* for|until … board|approval|budget|sign_off|management|decision|committee|new_year|next_year|next_quarter
    check|discuss*|talk|speak|align|clear … with … board|boss|cfo|ceo|management|her_team|his_team|their_team|leadership|legal|procurement
    run it by|past
    board|management|committee|cfo|leadership … has_to|needs_to|must|still|will … approve|decide|sign_off|discuss
    board|committee … meeting|meets|approval & decide|decision|until|after|wait*
    parked|shelved until
    in no hurry
    dont want to rush
    take their|her|his time
    think about it|this|that
    {decision} … will_take|takes|take … while|weeks|time|longer|months|few
    will take … weeks|months|while … decide|decision|approve
    noch einmal|mal|nochmal … überlegen|nachdenken|bereden|besprechen|durchgehen|durchrechnen|ansehen
    überlegen|nachdenken … noch|erst|nochmal|in_ruhe
    überlegen es sich|sich_noch|noch
    {will} … sich|es|das … überlegen|durch_den_kopf
    durch den kopf gehen
    erst|noch durch|in|vor den|die|das {chef}
    erst durch|in … {chef}|gremien|vorstandssitzung
    muss … durch … {chef}|gremien
    rückmeldung|antwort|feedback|bescheid|ergebnis … erst|frühestens|dauert|später|in_#|nach_#
    erst|frühestens nach … {monat}|sommerferien|herbstferien|feiertagen|winterpause
    brauch*|benötig* bis … zeit
    bis … zeit … brauch*|lassen|geben
    wollen|will|möchte … warten|zuwarten|abwarten
    warten|zuwarten|abwarten … bis|ob|erst|auf_zahlen|noch
    erst mal|einmal sacken|setzen lassen
    sacken lassen
    nicht|noch_nicht so_weit|soweit
    braucht|dauert noch … weile|etwas|bis|wochen|monate
    zeit lassen|geben
    keine ad hoc|schnelle|sofortige entscheidung
    cant|cannot|wont|unable_to commit|decide|say|confirm … before|until|yet|now
    commit|decide|answer … before|until|later|next
    over|after the holidays|summer|weekend|break & think|decide|decision|get_back|reconsider
    not|dont … yet … decided|ready|know|sure
    needs|need|wait*|awaiting … approval|sign_off|go_ahead
    let it sit|sink_in
    hold off
    antwort|bescheid|feedback|entscheidung in # wochen|tagen|monaten
    rückmeldung … in|in_ca|ca … # wochen|tagen|monaten
    bitte erst|nicht_vor … wieder nachfassen|melden|anrufen|nachhaken|ansprechen
    erst im|in|nach … {monat}|{termin} … wieder|nachfassen|melden|sprechen|weiterreden|entscheiden
    nachfassen … erst|nicht_vor|frühestens
    noch unsicher|unentschlossen|unklar|offen … ob|sich
    sich noch unsicher|uneins|nicht_sicher|nicht_einig
    unsicher|uneins|nicht_einig & noch|intern|sich
    intern … beraten|noch_nicht_einig|in_abstimmung|in_klärung
    talk|speak|discuss|revisit … again|about_it … in|next|after|later
    not there yet
    another week|weeks|month|day|days|few_days … decide|mind|think|need*|consider
    make|making|made up … mind|minds
    liegt|liegen|hängt|hängen beim|bei … {chef}
    angebot|vertrag|vorschlag|konzept … liegt|hängt … beim|bei|noch … {chef}
    noch im|in umlauf|abstimmung|klärung|prüfung
    prüfung|abstimmung & läuft_noch|dauert|noch_nicht|intern
    in den nächsten|kommenden wochen|monaten entscheid*|meldet|melden
    mehr bedenkzeit
    some|more|little time and_space|to
    mid|end|early|late next … decide|decision
    sollen|sollten|dürfen|bitten_uns|können … in|erst # wochen|monaten … melden|nachfassen|anrufen|nachhaken
    in # wochen|monaten … wieder melden|anrufen|nachfassen|sprechen
    erst wieder … melden|sprechen|anrufen
    kann|können … vor … nicht … sagen|entscheiden|zusagen|unterschreiben
    nichts|noch_nichts … entschieden|spruchreif|entscheiden|sagen_können|zusagen
    noch … nicht spruchreif|entschieden|final|unterschriftsreif
    need|needs … few|couple|another … weeks|days|months
    few|couple more|of weeks|days|months … need|decide|think|before
    discuss|align|talk|clarify|check … internally
    internally … discuss|align|decide|talk|clarify
    need|needs|have|has|still|must … to discuss|align|consult|clarify|check_with
    zustimmung|absegnung|freigabe & fehlt|ausstehend|steht_aus|braucht
    muss|müssen noch|erst zustimmen|entscheiden|nicken
    vor {monat}|jahresende|sommer|herbst … keine|nicht … entscheid*|passier*|sagen
    think … through
    brauch*|benötig* … # wochen|tage|monate … entscheid*|überlegen|prüfen|abstimm*|beschluss
    brauch*|benötig* … weile
    noch # wochen|tage|monate … entscheid*|überlegen|bedenk*
    {chef}|beirat|gremium|kommission|komitee|stiftungsrat|verwaltungsrat|gemeinderat kommt|tritt|tagt|trifft … erst|im|nächst*
    erst … zusammen|wieder & {chef}|beirat|gremium|sitzung
    vorher gibt_es|keine|nicht|nichts|kein … entscheid*|ja|antwort|zusage|aussage|passiert
    weder ja noch nein
    kein ja … kein_nein
    in ruhe … lassen|überlegen
    überlegen lassen
    must|has_to|have_to first … speak|talk|ask|check|discuss|clarify
    first speak|talk|check|discuss|clarify with|internally
    come|comes|get|gets back to me
    will … come_back|get_back|revert
    tut|tun sich schwer … entscheid*
    schwer … entscheiden|entscheidung
    übers knie brechen
    alignen|abalignen|sparren|absegnen_lassen & intern|noch|erst|müssen|brauchen
    intern … abstimmen|abklären|besprechen|klären
    entscheidung|termin_für_entscheidung|go|freigabe … gepusht|on_hold
    brauchen|braucht noch woche|wochen|monat|tage|bisschen|weile
    noch woche|wochen … intern|abstimm*|align*|entscheid*|überlegen
    no answer|decision|word before|until
    ausreichend|genügend|genug|mehr|noch zeit … geben|lassen|einräumen|gewähren|brauchen|benötigen|erbeten|prüfung|entscheid*
    zeit … prüfung|entscheidungsfindung|meinungsbildung|abwägung|durchsicht
    entscheidungsfindung|entscheidungsprozess & dauert|noch|läuft|langwierig|verzögert|braucht|intern
    patient|patience & ask*|please|be|need*|bit
    fristverlängerung|aufschub|verlängerung der frist
    want|wants|wanted|prefer|need|have … wait
    {entscheidung} & {später}
    {decision} & {später}
    rückmeldung|antwort|bescheid|zustimmung|genehmigung & {später}
    board|committee|management|boss … only|not … in|until|after
    only look|decide|discuss … in|after|once
    look at it … in|after|next
    {chef}|gremium schaut|schauen|sieht … erst
    mit steuerberater|anwalt|bank|rechtsanwalt|betriebsrat|partnern|gesellschaftern … besprechen|klären|abstimmen|sprechen|reden
    {muss} … mit … besprechen|abstimmen|absprechen|rücksprache|beraten|beratschlagen
    {will} … erst|noch … abwarten
    {will} abwarten
    {will} … nachdenken|überlegen|sacken_lassen
    brauch* … erst|noch ok|okay|go|segen|freigabe|zustimmung|unterschrift|absegnung|einverständnis|genehmigung
    brauch* … ok|okay|segen|zustimmung|genehmigung … aus|vom|von
    cant|cannot|wont|unable_to … answer|decision|word … before|until
  `,
  over: `
    entschieden|zusage|zugesagt|unterschrieben … jetzt|endlich|gestern|heute|haben
    jetzt|endlich|gestern|heute|nun … entschieden|zugesagt|unterschrieben
    {entscheidung} & gefallen|getroffen|da|steht_fest|gefällt|liegt_vor|durch
    grünes licht
    vorstand|gremium … zugestimmt|freigegeben|abgesegnet|entschieden
    {decision} & made|taken|final|is_in
    have|has|they decided
    finally|now signed|decided|approved
    board approved|has_approved|signed_off
    made up their|her|his mind
    haben|hat|sind sich … entschieden|festgelegt
  `,
};
