/** What people type when people have too much to do; the notation is in hear-phrases.ts. */
export const OVERLOAD = {
  heard: `
    abgehetzt|arbeitsüberlastung|ausgebrannt|ausgelastet|ausgelaugt
    ausnahmezustand|burning_out|dauerbelastung|dauerfeuer|dauerstress|doppelbelastung
    drowning|exhausted|feuer_löschen|fire_fighting|firefighting
    fix_und_fertig|frazzled|gehetzt|gestresst|gestreßt|grippewelle|hamsterrad|hectic|hektik
    hochbetrieb|jonglier*|juggl*|kapazitätsengp*|knackered|krankheitswelle|mehrfachbelastung|nachtschichten
    overburdened|overcommitted|overload|overstretched|overwhelm*|overworked|personalengp*
    personalmangel|personalnot|ressourcenengp*|ressourcenmangel|run_ragged|shorthanded|slammed
    snowed_under|stress_pur|stressed|stressed_out|stressig*|swamped|tretmühle|überarbeitung
    überfordert|überforderung|überlastet|überlastete*|überlastung|überrannt|überrollt|überschwemmt_mit
    überstunden|unbesetzt|understaffed|unterbesetzt|unterbesetzung|wochenendarbeit|worn_out
    zugeballert|zugemüllt|zugeschüttet
    land unter
    am|an_der|über_dem limit|anschlag|rotieren|absaufen|durchdrehen|ende_ihrer_kräfte|rande|belastungsgrenze|kapazitätsgrenze|ertrinken|schwimmen
    an … grenze
    auf anschlag|dem_zahnfleisch|der_letzten_rille
    auf|aufm … zahnfleisch
    viel|unter|im|total|riesen|mega stress
    wirkt|klingt|klang|sieht … überarbeitet|erschöpft|müde|platt|fertig|kaputt|gehetzt|ausgelaugt
    gestresst und überarbeitet
    völlig|total|komplett|ganz fertig|platt|erschöpft|am_ende|kaputt|k_o
    kommt|kam|kamen|komme … nicht|kaum|nimmer … hinterher|nach|rum|dazu
    hinterherkommen|nachkommen … nicht|kaum
    vor lauter arbeit|projekten|terminen|meetings|mails|aufgaben|tagesgeschäft|anfragen
    kommt|kommen … zu nichts
    schafft|schaffe … nicht|kaum|nimmer|nicht_mehr
    schafft|schaffen … es|das … nicht|kaum
    nicht|kaum schaffen|zu_schaffen
    kein|keine|keinerlei|null|kaum|kaum_noch|wenig|zu_wenig kapazität|ressource|luft|bandbreite|leute|personal|puffer|manpower|mannstärke
    haben|hat … keine|kaum|null|keinerlei … zeit
    kapazität*|ressourcen & fehlt|fehlen|knapp|erschöpft|voll|eng|ausgeschöpft|ausgereizt|mangel*|engpass
    erstick*|ertrink*|versink*|untergehen|absaufen|ersaufen|ersäuft … in
    erstick*|ertrink*|versink*|ersaufen|ersäuft … arbeit|anfragen|mails|projekten|meetings|terminen
    saufen|säuft … ab
    gehen|geht … unter
    zu viel* … projekt*|arbeit|auf_einmal|gleichzeitig|parallel|termine|aufgaben|anfragen|abfragen|baustellen|input|meetings|themen|mails|abstimmung*|tools|calls
    zuviel* … projekt*|arbeit|auf_einmal|gleichzeitig|parallel|termine|aufgaben|anfragen|baustellen|input|meetings|themen|mails
    alles … zu_viel|zuviel
    wird|ist … zu_viel|zuviel
    viel|genug|zuviel|zu_viel|einiges auf_dem_tisch|auf_dem_teller|auf_dem_zettel|auf_dem_schirm|um_die_ohren|an_der_backe|an_der_hacke|am_hals
    alle hände voll
    kaum noch zeit
    keine verschnaufpause
    # jobs|stellen|rollen|projekte|baustellen gleichzeitig|parallel|auf_einmal|in_einem
    macht|machen … # jobs
    kommt|kommen … nicht zu|zum
    brenn* & überall|hütte|bude|lichterloh|alles
    rotier*|schwimm* … nur|total|gerade|völlig
    berge von arbeit|überstunden|mails
    weiß … nicht … kopf
    nicht … wo … kopf steht
    mit arbeit|anfragen|mails|terminen … zu
    hoher|großer|hohe workload|arbeitsbelastung|arbeitsdruck|belastung
    {voll} mit tagesgeschäft
    team|abteilung & dünn_besetzt|am_boden|ausgedünnt|unterbesetzt|krankenstand
    slammed|hammered under|with
    under water
    short staffed|handed
    {voll_en} swamped|overwhelmed|overloaded|overworked|slammed|exhausted|stressed
    drowning … in
    stretched … thin|limit
    too stretched
    flat out
    at|over|beyond|near full|max|maximum capacity
    at|over|beyond capacity|their_limit|her_limit|his_limit|limit|breaking_point
    maxed out
    breaking point
    buried in|under
    up to … neck|eyeballs|ears
    no|zero|hardly_any|little|not_enough|without|lack*|short_of bandwidth|capacity|resources|manpower|spare_time
    dont|doesnt|havent|hasnt|do_not have … bandwidth|capacity|resources|time|people
    theres no time
    too much on|to_do|work|at_once|for_them|for_her|for_him
    too much on … plate
    too many projects|things|requests|meetings|tools|tasks|emails|balls|priorities|initiatives
    cant|cannot|struggl*|hardly|barely|unable_to … keep_up|keeping_up|cope|coping
    plate … full
    hands … full
    working weekends|nights|evenings|overtime|late
    doing|does # jobs|roles
    # jobs … once
    falling behind
    behind on … everything
    spread too thin
    incredibly busy
    run|running off … feet
    wo … kopf steht
    macht|machen|stemm*|wuppt … alles|# … allein|im_alleingang|alleinverantwortlich
    stress ohne ende
    null|wenig|kaum|keine zeit … für_uns|für_nichts|für_irgendetwas|momentan|gerade|im_moment|derzeit|aktuell
    hat|haben … wenig|gar_keine|absolut_keine zeit
    zeit … fehlt|hinten_und_vorne|reicht_nicht|knapp
    fehlt|fehlen … zeit|leute|personal|kollegen
    # kollegen|leute|mitarbeiter weg|krank|ausgefallen|raus|elternzeit
    vertritt|vertreten|übernimmt … # kollegen|kolleginnen|mit
    zwei|drei|halbe kollegen … krank|elternzeit|weg|ausgefallen
    arbeite nachts|am_wochenende|bis_spät|bis_nachts|bis_in_die_nacht|rund_um_die_uhr|durch
    weniger mails|abfragen|termine|meetings|anfragen … bitte|schicken|wünscht
    unter druck|dampf|strom|volllast
    voll ausgelastet|ausgebucht|bis_oben|unter_wasser|dicht
    bis oben|obenhin|unters_dach voll|zu|dicht
    weiß|wissen … nicht … wo_anfangen|wo_zuerst|wohin
    kopf voll
    platz* … kalender|terminkalender
    kalender|terminkalender … voll|dicht|platzt|randvoll
    simply|have|has|had no time
    no time for|at_all|right_now|anymore
    pulled in … directions
    burning … candle|midnight
    too many hats|fires
    wearing … hats
    crazy|hectic|chaotic|insane week|weeks|month|time|times|period|schedule
    covering for
    alone … everything
    struggling with … workload
    workload & crazy|heavy|insane|too_much|huge|high
    brennt|brannte … baum|dach
    baum|dach … brennt
    auf reserve
    auf letzte|letzter reserve|kraft
    # ungelesene|unbeantwortete|offene mails|tickets|anfragen
    ungelesene mails
    stelle unbesetzt|vakant|offen_seit
    bleibt|hängt|lastet|liegt alles … an|bei|auf ihr|ihm|ihnen|frau|herr|herrn
    alles … bleibt|hängt|lastet an|auf ihr|ihm|ihnen
    too much going_on|happening
    so|a_lot much|lot going on
    lot on her|his|their plate|mind
    kaum|nicht|schlecht|schwer erreichbar … weil|vor_lauter|stress|meetings
    rennt|rennen|hetzt|hetzen … von … termin|meeting|zu
    kopf … steht|schwirrt|raucht
    pfeif* … loch
    kurz vor … burnout|heulen
    nicht|kaum dazu|zum_atmen|zum_luftholen|zum_denken
    weggebrochene kollegen|kapazität
    zu wenig hände|zeit|mitarbeiter
    extremely|super|too|crazy|really|insanely busy
    way too|more
    everything burning|on_fire
    fachkräftemangel & leid*|spür*|kämpf*|finden|such*
    kurz vor|vorm … kollaps|zusammenbruch|explodieren|aufgeben|platzen|burn_out
    arbeitsbelastung|belastung|pensum|workload|arbeitspensum & hoch|extrem|enorm|zu_groß|zu_hoch|krass|brutal|riesig|massiv
    rande der|ihrer erschöpfung|kräfte|belastbarkeit
    # leute|kollegen|mitarbeiter fehlen
    nobody|no_one|not replaced … them|her|him|people
    people left … nobody|not_replaced|alone
    left … replaced
    mit der|ihrer arbeit … nicht … hinterher|nach|fertig
    schieben … überstunden|nachtschicht*|dienst
    auf allen hochzeiten
    an allen fronten
    mädchen für alles
    unter wasser|land
    packt|packen es|das nicht|kaum
    wird|werden … nicht fertig
    over head|ears|heels
    in over_her|over_his|over_their head|heads
    lost in meetings|mails|arbeit|projekten
    kapa|kapas & 0|null|keine|kein|wenig|nicht
    0|null kapazität|kapazitäten|zeit|luft
    rushed|run|running off her|his|their feet
    up the wall
    up to here
    # people|colleagues off … sick
    antwortet|antworten … auf nichts|nix|keine_mail
    # stunden woche
    inbox|mailbox|postfach & exploding|exploded|voll|platzt|overflow*|läuft_über|quillt
    personell … unterbesetzt|eng|knapp|ausgedünnt|angespannt|dünn
    personelle* engpass|engpässe|situation|lage|unterbesetzung
    arbeitsaufkommen|auslastung & hoch|enorm|voll|hundert_prozent|maximal
    zu zu_viele baustellen
    arbeit|job|jobs|pensum für|von # {leute}|leuten|personen
    springt … von … zu
    arbeitet|arbeiten|schuftet|schuften für zwei|drei|#
    kollege|kollegin|kollegen … ausgefallen|gekündigt_und_nicht_ersetzt|nicht_ersetzt|nicht_nachbesetzt
    ist|sind|wirkt|klingt|völlig|total|komplett erschöpft
    zu|viel hektisch|hektik
  `,
  over: `
    wieder land_in_sicht|kapazität|zeit|besser_besetzt|vollzählig
    luft|kapazitäten & wieder
    arbeitsberg|rückstand & abgebaut|weg|abgearbeitet
    stress|hektik & vorbei|nachgelassen|rum
    have|has|got|with capacity|bandwidth|time|air again
    caught up
    less busy|swamped|stressed now
    workload & eased|back_to_normal|manageable
    things have calmed_down|eased
    calmed down
    chaos … vorbei
    nicht mehr so … stressig|voll|überlastet
    stress|rush|crunch|hectic … over|behind
    hired help|support
  `,
};
