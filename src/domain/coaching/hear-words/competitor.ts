/** What people type when others make offers; the notation is in hear-phrases.ts. */
export const COMPETITOR = {
  heard: `
    abgeworben|abwerben|abwirbt|agenturauswahl|agenturpitch|agenturscreening|agenturvergleich
    alternativanbieter|alternativangebot*|anbieterauswahl|anbietervergleich|angepitcht|ausgespannt
    beauty_contest|beauty_parade|billiganbieter
    dumpingangebot|dumpingpreis*|fremd_gehen|fremdflirten|fremdgehen|gegenangebot*|gepitcht
    kampfpreis*|konkurrenzangebot*|lockangebot*|marktsondierung
    parallelangebot*|rfp|rfq|second_agency|undercut*
    vergleichsangebot*|vergleichsofferte*|wettbewerbsangebot*|zweitagentur|zweitanbieter
    zweitangebot|zweite_agentur|zweite_meinung|zweiter_anbieter|zweitmeinung
    {rivale} & angesprochen|bagger*
    {rivale} & unterbiet*|angeklopft|klopft|druck
    {rivale} & gemeldet|meldet_sich|abwerben|abgeworben|dran|war_da|schielt
    {rivale} & gehen|gehört|gesehen|aufgetaucht|unterwegs|rein|rückt|macht|ausprobier*|abgeschlossen
    {andere} {dienstleister} & rede*
    {andere} {dienstleister} & prüf*|schau*
    zum|zu_einem|zu_einer|zur {rivale}|anderen_anbieter|anderen_agentur|anderen_dienstleister
    vergleichsangebot*|angebote|gegenangebot*|konkurrenzangebot*|alternativangebot* & einhol*|eingeholt|holen|holt|vorliegen|liegen|eingegangen
    weitere|neue|mehrere|drei|zwei angebote|offerten
    holt|holen … angebot|offerten … ein
    konkurrenzprodukt* & test*|getestet|ausprobier*|vergleich*
    sieht|schau*|sehen sich … um|woanders|anderweitig
    umsehen|umschauen|umgesehen|umgeschaut … markt|woanders|anderweitig|nach_alternativen
    markt|woanders|anderweitig|nach_alternativen|alternativen … umsehen|umschauen|umgesehen|umgeschaut|sondier*|um
    alternativen & such*|gesucht|sondier*|umschau*|evaluier*
    alternative* {dienstleister}
    {etat} & ausschreiben|ausgeschrieben|ausschreibung
    {etat} … neu aus
    schreib* … {etat}|neu … aus
    neu ausschreiben|ausgeschrieben|ausschreibung
    ausschreibung & läuft|geplant|startet|gestartet|kommt|agentur*|teilnehmen
    pitch & {dienstleister}|drei|zwei|vier|fünf|mehrere|eingeladen|etat|gegen|ausgeschrieben|neu|angesetzt|läuft
    alte|frühere|ehemalige|bisherige|befreundete {dienstleister} … spiel|rennen|zurück|günstig*|angebot|gespräch
    bring* … {dienstleister} … spiel
    woanders|anderswo & günstig*|billig*|angebot|gesehen|bekomm*|bekäm*|mehr|preis*|kostet
    günstigere*|billigere*|preiswertere* {dienstleister}|angebot|alternative|offerte|option
    freelancer & günstig*|billig*|statt|übernimmt
    {rival} & pricing|lower|better|knock*|running|picture|move|moving|woo*|reach*|sniff*
    {rival} & in_play|circling|calling|called|in_the_mix|win|winning|lowball*|sent
    {other} {provider} & look*|shop*
    {other} {provider} & invit*|in_the_running|in_play|moving|in_the_mix|ask
    asking|ask|asked|getting|get|got|collecting|request* … quote|offer|bids|proposals … from|elsewhere
    quote|offer|bid|proposal from another|competitor|other|rival
    look*|shop*|cheaper|better_deal|better_offer … elsewhere
    cheaper quote|offer|agency|provider|bid|vendor|alternative|option|supplier|solution
    put*|out … to|for tender
    tender* … contract|account|business|services
    rfp … {provider}|sent|out|issued|running
    counter_offer|counteroffer|competing offer|bid|quote|from
    competing proposal
    alternatives & evaluat*|look*|explor*|consider*|check*|search*
    compar* us with|to|against
    other|competitive quotes|bids|offers|proposals
    pitch* against
    anruf*|mail*|akquise|besuch|einladung|post|nachricht* von {andere} {dienstleister}
    mail*|akquise|einladung … {rivale}
    schwört … {dienstleister}
    seine|ihre|alte|bisherige|frühere {dienstleister} … mitbringen|mitgebracht|bringt|reinholen|holen
    someone|somebody|anyone|others else offer*|charg*|does|for_less|quoted
    old|previous|former|existing|in_house {provider} & bring*|wants|back|prefers|cheaper|offer*|using
    bring* in {other}|old|previous|former {provider}
    # other|another|different {provider}|firms|companies
    {rivale} … nachlass
    demo bei|von|mit {rivale}|{dienstleister}
    {rivale} … erhalten|bekommen|reingekommen|vor|liegt_vor|abgegeben
    angebot|offerte von|vom|der|des|einer|einem … {rivale}|{dienstleister}
    drei|zwei|mehrere|vier|weitere|andere|verschiedene angebote … machen|einholen|anfordern|vorliegen
    angebote … machen_lassen|anfordern|angefordert|eingefordert
    lower offer|price|quote from
    half the price
    agentur|anbieter|dienstleister … hat|haben|bietet|macht … angebot|offerte
    {andere} {dienstleister} … erwähnt|genannt|gelobt|empfohlen|angedeutet|kennengelernt|ausprobiert|gesehen|gebrieft|dabei
    kennt|kennen|weiß|gefunden … jemand|wen … günstiger|billiger|besser|macht
    jemand … günstiger|billiger
    günstiger|billiger|preiswerter macht|machen|gemacht|anbietet|anbieten|haben|bekommen
    {dienstleister} … im_haus|zu_gast|präsentiert|vorgestellt|zu_besuch
    vergleich* uns|euch … mit
    uns|euch|unser_angebot|unsere_preise … vergleich*|verglichen
    {rival}|rival_agency|{provider}|another_agency|another_vendor … in_last_week|sniff*|circling|visit*|lunch|in_the_building|around
    had|have {other}|a_rival {provider} … in
    {other} {provider} … sniff*|circling|visit*|around|in_last|came_in|in_the_house
    tender & includes|invited|agencies|vendors|running|launched|published|issued|started|out|#
    offer|quote|price … below|lower_than|under|cheaper_than|undercut ours|us|our
    # percent below|cheaper|lower ours|us|than_us|than_ours
    cheaper than us|ours|you
    andere|weitere|# … im rennen|spiel|boot|topf
    wir sind nicht die einzigen|nicht_allein
    # agenturen|anbieter|dienstleister … im|am|eingeladen|rennen|gespräch|start|verglichen|angefragt
    # agencies|vendors|providers|suppliers|firms & invited|competing|pitch*|quote*|tender|compar*|running|shortlist*
    weiteres|zweites|besseres angebot
    andere angebot
    better offer|price|deal
    {rivale} … am_start|am_werk|vor_ort|mit_im|schläft_nicht|gräbt|werkelt
    neue ausschreibung
    wir|uns … neu bewerben
    flirt*|spricht|sprechen|redet|trifft … agentur
    {andere} {dienstleister} … dran|unterwegs
    anruf*|mail*|besuch von|der|einer agentur
    agentur|anbieter|dienstleister … ruft|angerufen|angeschrieben|schreibt|akquiriert|bewirbt
    {rival}|another_agency|another_vendor|other_agencies … active|pushing|trying|after_them
    in talks|discussions|negotiations|conversation with … {other}|{rival}
    talking|speaking|negotiating|meeting to|with … other|another|someone_else
    someone|somebody else … cheaper|less|offered|offering|pitch*|talking_to
    sondier*|sichten … {andere} {dienstleister}
    zu_teuer|teurer als … {rivale}|andere
    {andere} tool|system|software|plattform|lösung … zeigen_lassen|getestet|testen|evaluier*|vorgeführt|mitbewerber|konkurrenz
    {dienstleister} … gepitcht|beworben|reingeschoben|umgarnt
    assess* {rival}
    evaluat*|compar*|assess* offers|quotes|bids|proposals|alternatives
    compar* prices|providers|agencies|vendors
    vergleich*|verglichen … angebote|anbieter|agenturen|dienstleister|preise_am_markt
    {rival} … lower_price|better_price|better_offer|better_deal
    {other} {provider} … lower_price|better_price|better_offer|better_deal
    approached … by|them … {rival}|agency|vendor
    {rivale} war|waren … bei|da|dort|im_haus|zu_besuch|vor_ort
    {rivale} … bei {kunde}|frau|herr|herrn|ihnen|denen
    lassen|lässt … {dienstleister} … pitchen|antreten|anbieten|präsentieren
    {rivale} … geschenkt
    agentur|anbieter|dienstleister … billiger*|günstiger* … angebot|offerte
    {rival} … made … offer|proposal
    offer from … {rival}
    one of our competitors
    strecken … fühler … aus
    fühler ausgestreckt|ausstrecken
    looking|look|shopping around
    window shopping
    second opinion|quote|offer|supplier
    freelancer|freelancerin|selbstständige*|bekannter|neffe … angeboten|hälfte|billiger|günstiger|macht_das
    für die hälfte
    halben preis
    chat*|chatting|flirt*|coffee|lunch|dinner|demo … with|from {rival}|{other}|another_agency
    chat*|chatting|talks|talk|flirting to|with another|other {provider}
    behind our backs
    call|termin|gespräch|meeting|lunch mit {rivale}
    mit {andere} {dienstleister} … call|termin|meeting
    {andere} agencies|agency|anbietern
    pitch* … {andere} agencies|agency
    software|tool|lösung|produkt|angebot|system|plattform … {rivale}|eines_mitbewerbers|eines_wettbewerbers|der_konkurrenz
    evaluiert|prüft … {rivale}
    weitere|andere|# weitere|andere angebot|angebote|anbieter|agenturen|dienstleister … vor|eingeholt|angefragt|liegen|liegt|eingeladen|verglichen
    liegen|liegt … weitere|andere|zwei|drei|mehrere angebote|offerten … vor
    agentur … unter_uns|günstiger
    # prozent unter uns|unserem
    fragt|fragen|fragte … bei|{andere} … {dienstleister}|{rivale} … an
    fragt|fragen … {andere} {dienstleister}
    agentur … getroffen
    mit agentur … getroffen
    {rivale} … euro|monat
    {rivale} … mache|macht|machen|würde … für # euro
    asked|ask # other|others {provider}
    {rivale} & {kontakt}
    {andere} {dienstleister} … {kontakt}
    {kontakt} … {andere} {dienstleister}
    {rival} & {kontakt}
    {other} {provider} … {kontakt}
    {kontakt} … {other} {provider}
    test*|prüf* konkurrenzprodukt*
    {rivale} & zeigen_lassen|vorgeführt|abgeworben
  `,
  over: `
    {rivale}|andere_agentur|anderer_anbieter & raus|aus_dem_rennen|draußen|abgesagt|vom_tisch|kein_thema_mehr|abgeblitzt|abgewunken|durchgefallen
    {rivale} … abgelehnt|ausgeschlossen
    {andere} {dienstleister} … abgelehnt|abgesagt|ausgeschlossen|verworfen|raus|aus_dem_rennen|vom_tisch
    angebot … {rivale}|mitbewerbers|wettbewerbers … abgelehnt|ausgeschlagen|verworfen
    angebot … {andere} {dienstleister} … abgelehnt|ausgeschlagen|verworfen
    pitch|ausschreibung & gewonnen|abgesagt|zurückgezogen|vom_tisch|eingestellt
    {rival} & out_of_the_running|out_of_the_picture|dropped_out|rejected|turned_down|ruled_out|out_of_the_race|pulled_out
    {other} {provider} … out_of_the_running|out_of_the_picture|dropped_out|rejected|turned_down|ruled_out|out_of_the_race
    declined … {rival}
    turned_down|rejected|declined … {other} {provider}
    we won the pitch|tender
    andere|weitere|konkurrierende angebot … abgelehnt|ausgeschlagen|vom_tisch|verworfen
    {andere} {dienstleister} … kein_thema|kein_thema_mehr
    other|competing offer|quote|bid|proposal … rejected|declined|off_the_table|turned_down
    rejected|declined|turned_down … offer|quote|bid … other|competitor|rival|another
    {rivale} … erledigt|ausgestochen|abgehängt|geschlagen|verworfen|nicht_mehr
    agentur|anbieter|dienstleister … aus_dem_rennen|raus_aus_dem_rennen|abgesagt|zurückgezogen|ausgeschieden
  `,
};
