/** What people type when a client is content; the notation is in hear-phrases.ts. */
export const PRAISE = {
  heard: `
    adore*|angetan|applaus|baff|beeindruckt|begeistert|begeisterung|bestnote*|bravo
    buzzing|chapeau|chuffed|compliment*|dankeschön|dankesmail|daumen_hoch|delighted|ecstatic|erstklassig*
    gelobt|genial|glanzleistung|glücksgriff|gobsmacked|gold_wert|happy|hats_off
    hellauf_begeistert|hin_und_weg|hingerissen|höchste_noten|hochzufrieden|impressed|kompliment|kudos|lob
    loben|lobeshymne*|lobesmail|lobt|lobt_uns|lobte|love|loved|loves|meisterleistung|phänomenal
    pleased|prais*|rocken|rockt|satisfied|schwärm*|sensationell|shout_out|shoutout
    spitzenklasse|spitzenleistung|stoked|thanked|thrilled|traumnote
    überragend|volltreffer|weiter_so|weiterempfehl*|weiterempfiehlt|weiterempfohlen|weltklasse|wow|zufrieden
    {sehr} zufrieden
    zufrieden|hochzufrieden mit … uns|euch|ergebnis*|arbeit|zusammenarbeit|leistung|team|verlauf|kampagne|umsetzung
    glücklich mit|über|damit
    happy|sehr_happy|superhappy mit|damit|über
    begeistert|angetan|beeindruckt|überzeugt von|über|vom
    großes|dickes|riesen|viel|extra|ausdrückliches|fettes lob
    {sehr} … gelobt
    feedback|rückmeldung|resonanz|echo|bewertung & positiv*|gut|super|top|toll|klasse|begeistert|großartig|hervorragend|spitze|prima|ausgezeichnet|bombe|mega
    gute* feedback|resonanz|bewertung
    sehr positiv
    bedank* sich … ausdrücklich|herzlich|nochmal|für|beim|bei
    sich … bedankt
    {sehr} dankbar
    dankbar für
    dank an … team|euch|uns|alle
    {toll} arbeit|job|zusammenarbeit|leistung|betreuung|support|umsetzung|beratung|service|ergebnis|ergebnisse|team|kampagne|workshop|auftritt|präsentation|relaunch|projekt|reaktionszeit|performance
    gute*|gut arbeit|zusammenarbeit|job|betreuung|leistung|ergebnisse|beratung
    arbeit|zusammenarbeit|leistung|betreuung|ergebnis*|umsetzung|service|kampagne|workshop|präsentation … {toll}
    {läuft} {toll}|rund|richtig_gut|sehr_gut|bestens|wie_geschnürt|wie_geschmiert
    keine klagen|beschwerden
    nichts auszusetzen|zu_meckern|zu_beanstanden
    nix zu_meckern|auszusetzen
    empfiehlt|empfehlen|empfohlen uns|euch|weiter
    hat|haben uns|euch … empfohlen|weiterempfohlen
    würde*|würd … jederzeit|wieder|uns|sofort weiterempfehlen|empfehlen|beauftragen|buchen
    würde*|würd … weiterempfehlen|empfehlen
    schätz* … unser*|uns|euch|zusammenarbeit|an_uns|sehr|offenheit|team|arbeit|betreuung|ehrlichkeit
    {sehr} schätz*|geschätzt
    freut|freuen sich … sehr|riesig|total|über|mega|wie_bolle
    gefällt|gefallen|gefiel & {sehr}|gut|super|klasse|prima|besonders|richtig
    kommt|kam|kommen|kamen|gekommen … {gut} an
    {gut} … angekommen|aufgenommen|gelaufen|gemacht
    voll des lobes
    voller lob
    stolz auf
    liebt|lieben|feier*|geliebt … uns|das|den|die|dashboard|design|kampagne|neue*|team
    nps|note 9|10|1
    # von # punkten|sternen
    10 von 10
    erwartungen … übertroffen
    mehr als … erwartet|erhofft
    beste* agentur|dienstleister|partner|zusammenarbeit|kampagne|team
    fühlt|fühlen … sich … {gut}|wohl|verstanden|ernst_genommen … aufgehoben|betreut|beraten|bei_uns
    gut|bestens|super aufgehoben|betreut|beraten
    könnte|kann nicht besser laufen|sein
    besser könnte … nicht
    vertrau* uns|euch voll*|blind|total
    ein traum
    begeistert sich
    happy with|about
    {very} happy|pleased|satisfied|impressed|grateful|delighted|thankful|content
    happy client|customer
    pleased|delighted|thrilled|satisfied|impressed|ecstatic|overjoyed|stoked with|by|at|about|how|that
    {great} support|care
    {great} job|work|feedback|result|team|service|collaboration|experience|workshop|presentation|campaign|outcome|effort|quality|response|communication|partnership|stuff
    job|work|feedback|results|team|service|support|workshop|presentation|campaign|response|reaction … {was_great}
    recommend* us|you_guys|our
    would|will|happily … recommend
    thank us|the_team|our_team|everyone
    well done
    over the moon
    blown away
    exceed*|surpass*|beat … expectations
    positive|glowing|rave|nothing_but_good review|words
    feedback … glowing|good
    top marks
    best agency|partner|vendor|supplier|provider|team
    couldnt|could_not|cant be|ask_for happier|better|more
    appreciat* … our|us|the|how|that|work|support|effort|honesty|team
    grateful for
    5|five|# stars
    raving|rave about
    big|huge fan|fans
    went|going|goes|gone|worked|works really_well|very_well|great|brilliantly|perfectly|smoothly|down_well|superbly
    well received
    excited about|by
    really|absolutely|totally like|likes|liked|enjoy*
    spot on
    smashed|nailed|crushed it
    made her|his|their day
    no complaints
    thank us enough
    cant|couldnt fault|praise|recommend … enough|us|anything
    super|great|amazing|fantastic|excellent|lovely|awesome|brilliant|terrific|good words|comments
    {toll} gemacht|umgesetzt|gelöst|organisiert|geworden|gelaufen|hinbekommen|angekommen|vorbereitet|moderiert|präsentiert|beraten|reagiert
    habt|haben … {toll} … gemacht|hinbekommen|gelöst
    feedback|stimmung & {toll}|gut|sehr_gut|überragend|begeistert
    {sehr} begeistert|angetan|happy|froh|glücklich|überzeugt|beeindruckt
    begeisterte* kunde*|reaktion*|stimmen|mail
    überwältigt|geflasht|verliebt in|von
    nur gutes|lob|positives
    danke|vielen_dank|tausend_dank … tolle*|super*|klasse*|großartige*|hilfe|einsatz|unterstützung|arbeit|zusammenarbeit
    dankt … uns|euch|team|für|herzlich
    will|wollen|möchte … nur|unbedingt|wieder … mit_uns|mit_euch
    froh … uns|euch|dass_wir|über
    gut|super|toll|sehr_gut|bestens zusammengearbeitet|zusammengearbeitet_wird
    läuft wie
    happy bunny|as_larry|camper
    glad|lucky … have_us|working_with_us|chose_us|us
    great|fantastic|excellent|brilliant|amazing|wonderful|superb|perfect|awesome|lovely to work_with
    made … look_good|proud
    proud of
    high|highest praise|marks|score|rating
    perfect|10|ten score|out_of_10|out_of_ten
    rated us
    job well done
    enjoy*|loving … working_with|collaboration|new|dashboard|design
    works|worked|working|runs|running … like_a_charm|beautifully|wonders
    cant|cannot|couldnt thank us enough
    voller|großer|riesen|riesiger|toller|mega erfolg
    volle erfolg
    alles super|bestens|prima|toll|perfekt|wunderbar geklappt|gelaufen|funktioniert|organisiert
    {sehr} geklappt|gelaufen
    bedank* sich
    sich sehr|herzlich|nochmal|ausdrücklich … für|bei
    great|huge|massive|real success
    exactly what … wanted|needed
    genau das|so … gewünscht|gebraucht|vorgestellt|gewollt
    besser als … erwartet|gedacht|erhofft|vorher
    nichts als lob
    beste* … je|jemals hatten|gehabt|erlebt
    überzeugt & hat|haben|voll|total|uns|arbeit
    ergebnis|ergebnisse|konzept|entwurf|entwürfe|präsentation|kampagne|workshop & überzeugt|begeistert|gefällt|gefallen|gut_an|super_an|top|klasse
    big|huge|special|massive thank you|to|for
    thank you … team|everyone|all|us
    best … ever
    best workshop|campaign|meeting|presentation|work|website|result|project|launch
    {toll}|gute|super arbeit geleistet|gemacht|abgeliefert
    hätten|haben|hat {toll} arbeit|job|leistung
    wir hätten … {toll} … arbeit|job
    {toll} … geleistet|abgeliefert|performt
    haben|hätte … {toll} arbeit … geleistet|gemacht|abgeliefert
    so eine gute|tolle|super betreuung|arbeit|zusammenarbeit|agentur|beratung
    gut* betreuung|beratung|arbeit … noch_nie|nie|selten
    passt alles|wunderbar|perfekt|super
    alles passt|wunderbar|perfekt|bestens|prima|super|paletti
    liked|like|likes … very_much|a_lot|really
    nothing but|only good|positive|praise
    hut ab
    ist|sind|war|waren ein_segen|goldwert|gold_wert|froh
    wüsste nicht … ohne_uns|ohne_euch
    nie wieder … andere_agentur|ohne
    beste* entscheidung
    feiert|feiern … mega|total|ads|voll
    props|shoutout|kudos an|to|ans
    lief|läuft smooth|wie_butter|1a|einwandfrei
    war|ist|sind|waren … hammer|knaller|kracher|bombe|wucht|sensation|traum|spitze|klasse|weltklasse|volltreffer
    der hammer|knaller|kracher
    lobend hervor*|erwähnt|geäußert
    hob|hebt|hoben … hervor
    full of praise
    äußerst|überaus positiv
    anerkennung|wertschätzung & ausgesprochen|ausgedrückt|große|für|unsere
    professionell* … lob*|geschätzt|gelobt
    cant|couldnt|wouldnt stop praising|raving|talking|gushing
    noch|so nie|kein|selten … so reibungslos|gut|toll|schnell|glatt
    so reibungslos|gut|glatt|schnell … noch nie|kein
    alle strahl*
    strahl* … gesicht|freude|ganze
  `,
  over: `
    nicht|nimmer mehr zufrieden|begeistert|glücklich|happy
    no longer happy|satisfied|pleased|impressed
    lob & zurückgenommen
  `,
};
