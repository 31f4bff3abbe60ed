/** What people type when someone doubts the relationship itself; the notation is in hear-phrases.ts. */
export const PARTING_CONSIDERED = {
  heard: `
    auseinander_gehen|auseinandergehen|auseinandergelebt|auseinanderzugehen|entfremdet
    scherbenhaufen|schlussstrich|untragbar|unzumutbar
    vertrauensbruch|vertrauenskrise|vertrauensverlust|zerrüttet|zerstritten|zerwürfnis
    trennen|trennt … von … {kunde}|ihnen|uns|euch|mandat
    wir|uns … trennen … {kunde}|ihnen
    uns|sich trennen
    von {kunde}|ihnen|uns … trennen|zu_trennen|verabschieden
    trennung & raum|überleg*|einvernehmlich*|vom_kunden|von_uns|von_ihnen|sauber*|fair*|steht|thema|angesprochen|denk*|nachdenk*|besser|möglich*|gedanken|droht|sinnvoll
    einvernehmlich* trenn*|ende|beenden|auseinander|lösung|auflös*
    getrennte|eigene wege
    wege … trennen
    gehen … auseinander
    {beziehung} & infrage|in_frage|beend*|auflös*|hinterfrag*|zweifel*|überdenk*|zukunft|zerrüttet|kaputt|am_ende|gescheitert|trägt|gefährdet|wackel*
    {beziehung} & keinen_sinn|noch_sinn|passt_nicht|festgefahren|vergiftet|zerbrochen|kippe|ende|endet|schlussstrich|unsicher*|belastet|vor_dem_aus|aus|neu_bewerten|scheitern
    ende der {beziehung}
    chemie & stimmt_nicht|passt_nicht|nicht_mehr
    passen|passt|harmonier* … nicht … zusammen|zueinander|mehr_zusammen
    passen|passt nicht_mehr
    nicht … zusammen passen
    zusammenpassen & ob|nicht|noch|wirklich
    macht|hat|ergibt … keinen|kein|nicht|wenig … sinn mehr
    kein|keinen sinn mehr
    macht|hat|ergibt … noch … sinn
    ob … noch … sinn|passt|passen|weitergeht|zukunft|trägt|richtig|lohnt
    ob … mit uns|ihnen|denen … weitermachen|weiterarbeiten|weitergeht|zusammenarbeiten
    ob … weitermachen|weiterarbeiten|zusammenbleiben
    mandat|kunde & niederlegen|loswerden|abgeben|ziehen_lassen|verabschieden|aufgeben
    nicht mehr|noch … richtige*|die_richtigen|der_richtige partner|agentur|dienstleister
    richtige*|passende* partner|agentur & zweifel*|ob|noch|unsicher
    zweifel* … an … {beziehung}|uns
    schlussstrich ziehen|drunter|drunterziehen
    ende mit schrecken
    wie|ob es mit uns … weitergeht
    nicht mehr … zu retten
    nicht zu retten
    part|parting|parted ways|company|amicably
    separate ways
    amicab*|mutual* part*|split|separat*|exit|end
    end|ending|ends|ended|terminating … {relation}
    {relation} & over|broken|question*|beyond|strained|damaged|unsalvageable|doubt*|breaking|at_risk|untenable|dead|run_its_course|no_future|toxic|falling_apart
    question* whether|if … worth|continue|should|fit|partner|work
    right|good fit & still|not|no_longer|anymore|longer|wonder*|unsure|doubt*
    not|no_longer|isnt|arent … fit
    not sure … right_fit|good_fit|fit|working|right_partner|worth
    not|no_longer|still … right partner|agency
    lost|losing|lose … trust|faith|confidence … in_us|us
    trust & gone|lost|broken|destroyed|evaporated|eroded
    fire|firing|drop|dropping|let_go_of this|the|that client
    walk* away from … client|account|them
    let … client|account go
    resign* … account|client
    call* it quits|a_day
    not|isnt|doesnt working_out|working_anymore|working_any_more
    worth continuing|keeping|saving
    go|going our|their separate
    better off without
    wird|wirds|wird_das nichts|nix mehr
    ob wir|man den|diesen|die kunde|kundin … behalten|weiter|halten|betreuen
    kunden … behalten|weiterbetreuen … ob
    ob wir|man … {kunde} … behalten|weiterbetreuen|noch_wollen
    time to move on|part|say_goodbye|let_go
    move|moving on without
    gehen|geht so nicht weiter|mehr_weiter
    so … geht|kann … nicht weiter|weitergehen
    keine zukunft|perspektive|basis … mehr|gemeinsame|uns|zusammenarbeit
    kein|keine gemeinsam* basis|nenner|zukunft|linie
    verhältnis|beziehung|stimmung & zerrüttet|eskaliert|tiefpunkt|vergiftet|am_ende
    bruch steht|droht|unvermeidlich
    doubt* … right|partner|fit|future
    doubt* … still|whether
    whether|if … keep|drop|continue|stay … client|account|us|working_together|relationship|them
    should we keep|drop … client|account|them
    no|see_no|without future … us|together|relationship|partnership
    relationship … gone|sour|south|rock_bottom|point_of_no_return
    beyond repair|saving
    {will} … kunde|mandat|etat … abgeben|abzugeben|loswerden|kündigen|verabschieden|aufgeben|abstoßen|beenden|zurückgeben|niederlegen
    den|diesen kunden abgeben|abzugeben|loswerden|aufgeben|abstoßen
    mandat beenden … guten|freundschaft|einvernehm*|frieden
    mandat|vertrag|zusammenarbeit … beenden … im_guten|in_frieden
    im guten|frieden beenden|trennen|auseinander|trennung|auseinandergehen
    wir|uns … von … verabschieden|trennen|lösen
    think* … letting … go
    let|letting this|the|that client go
    wonder*|question*|unsure|debat*|discuss* … makes_sense|make_sense|worth|right|together|continue|future
    if it still makes_sense|sense|works|worth
    still makes sense to_work|together|for_either|for_both|for_us
    makes no sense … anymore|any_more|together|for_both|to_continue
    zwischen uns … nicht|passt|stimmt|harmonier*
    passt … nicht|nicht_mehr … zwischen_uns|uns
    zusammenarbeit … sinn|sinnvoll|überhaupt_noch
    relationship|partnership … broken_down|breaking_down|fallen_apart|come_to_an_end|ended
    lässt sich nicht retten|kitten
    scheiden|auseinander in|im frieden|guten
    stellt|stellen … alles|uns|zusammenarbeit|vertrag … infrage|in_frage
    uns … infrage|in_frage
    keinen|kein spaß mehr
    {beziehung} … keinen_spaß|keinen_spaß_mehr|keine_freude|belastend|mühsam|toxisch|zäh
    besser|lieber … getrennt|trennen|ohne_uns|ohne_sie|ohne_einander|auseinander
    vertrauensverhältnis|vertrauensbasis & {kaputt}
    vertrauen & {kaputt}
    wir|uns … {kunde} … loswerden|abgeben|nicht_mehr_betreuen
    nicht mehr … betreuen|zusammenarbeiten_wollen
    lost|losing|no trust|faith|confidence
    relationship|partnership … future|worth|saving
    doubt … together
    better|best … separate|part|split|go_our|apart
    {beziehung} … nicht_mehr|nicht|kaum_noch … tragbar|möglich|sinnvoll|zumutbar|haltbar|produktiv|zielführend|konstruktiv|zu_retten
    {beziehung} … so … nicht|nicht_mehr
    nicht mehr tragbar|zumutbar|haltbar
    partnership|relationship|collaboration … isnt|not|no_longer … working|productive|sustainable
    no|without basis|foundation|ground … working_together|relationship|partnership|continue|cooperation
    {beziehung} … sollte|besser … beenden
    not|no working together … more|longer
    wird|wirds|gibt nichts|nix mehr … mit|aus|zwischen uns|euch|ihnen
    ziehen lassen & ihn|sie
    better|should|maybe we separate|split|part
    trust … damaged
    tischtuch zerschnitten
    aus|vorbei mit_uns|zwischen_uns
    keine lust|kraft mehr … zusammen*|kunde*|uns
    schmerzhafter|harter schnitt
    gehen lassen & kunde*|kunden|die|sie|sollten
    vibe … weg|schlecht|kaputt|tot
    end|reached_the_end of the road|line
    reached … end
    had enough … of|with
    run its course
    mandat … niederzulegen|beenden|zurückgeben|zurückzugeben|aufzugeben|abzugeben
    kein|keine|null vertrauen mehr|vorhanden|da|beiden_seiten|auf_beiden
    working together … makes|make sense
    still makes sense
    beendigung … mandats
    einvernehmliche beendigung
    would be better|best to_end|end|part|stop|separate
  `,
  over: `
    trennung & vom_tisch|abgewendet|kein_thema_mehr
    machen|wollen doch weiter
    wollen|will … zusammen weitermachen
    {beziehung} & gerettet|gekittet|wieder_im_lot|auf_gutem_weg|wieder_stabil
    vertrauen & wieder_da|wieder_aufgebaut|zurückgewonnen|wiederhergestellt
    {relation} & back_on_track|saved|repaired|mended|restored
    trust & restored|rebuilt|regained|back
  `,
};
