/** What people type when the client's market or business breaks away; the notation is in hear-phrases.ts. */
export const MARKET_CRISIS = {
  heard: `
    absatzeinbr*|absatzflaute|absatzkrise|absatzprobl*|absatzschwäche|absatzschwier*|auftragseinbr*
    auftragsflaute*|auftragsloch|auftragsmangel|auftragsrückg*|auftragsschwund|auftragsstopp
    auftragsstornierung*|autokrise|baukrise|baustopp|beschaffungsprobl*|bestellstopp|branchenkrise|chipkrise
    chipmangel|crunch|downturn|durststrecke|economic_crisis|energiekrise|ertragsprobl*|existenzkampf
    exportstopp|flaute|geopolit*|gewinneinbruch|gewinnwarnung|importstopp|insolvenzwelle
    investitionszurückhaltung|katastrophenjahr|kaufzurückhaltung|konjunktureinbruch|konjunkturflaute
    konjunkturschwäche|konsumflaute|konsumzurückhaltung|krisenjahr|krisenmodus|krisenstimmung|lieferengp*
    lieferprobl*|lieferschwier*|lieferstopp|marktkrise|materialmangel|nachfrageeinbr*|nachfrageprobl*
    nachfragerückg*|nachfrageschwäche|pleitewelle|produktionsstopp|recession|rezession|rohstoffmangel
    sauregurkenzeit|slowdown|slump|standstill|stornierungen|stornowelle|strukturkrise|talfahrt|umsatzeinbr*
    umsatzeinbuß*|umsatzminus|umsatzprobl*|umsatzrückg*|umsatzschwund|umsatzverlust*|untergangsstimmung
    unternehmenssterben|verlustjahr|weltuntergangsstimmung|wirtschaftsflaute|wirtschaftskrise*
    {geschäft} & bricht|brechen|bröckel*|eingebrochen|weggebrochen|wegbrechen|zusammengebrochen
    {geschäft} & am_boden|im_keller|tot|mausetot|rückläufig|stagnier*|lahmt|lahmen|schwächel*
    {geschäft} & mau|flau|bleiben_aus|bleibt_aus|ausgeblieben|ausbleiben|sank
    {geschäft} & geht_zurück|gehen_zurück|zurückgegangen|zurückgehen|unter_druck|katastroph*|desolat|dramatisch
    {geschäft} & stottert|steht_still|stehen_still|verschlechter*|abgesackt|miserabel|weg|dünn|eingeknickt|im_sinkflug
    {geschäft} & minus_#|im_minus|abgestürzt|implodiert|kollabiert|schleppend|springt_nicht_an|verhagelt
    {geschäft} & in_der_krise|krise|tief_in_den_roten_zahlen|schwach|schlecht|fehlt|fehlen|abwärts
    geschäfte laufen|gehen schlecht|mies|schleppend|mau
    geschäft geht schlecht|mies|schleppend|mau|nicht
    steck*|rutsch*|schlitter*|sind|ist|hängt|hängen … in der|einer … krise
    mitten|tief in der|einer krise
    krise & trifft|treffen|erwischt|spür*|merk*|schlägt|leid*|kämpf*|überleb*|angekommen|erreicht|durch
    kein|keine|kaum|keinerlei aufträge|auftrag|bestellungen|nachfrage|neuaufträge|neugeschäft
    auftragsbuch|auftragsbücher|auftragsbestand & leer|dünn|leert|schrumpf*
    kunden & brechen_weg|springen_reihenweise|halten_sich_zurück|kaufen_nicht
    lager voll
    rote|roten|tiefrote zahlen
    {preise} & treff*|trifft|leid*|belast*|fressen|explodier*|macht|machen|kämpf*|drück*|setzen|schlag*|problem*|unter
    {preise} & hart|würg*|ruinier*|sorgen|gestiegen|verdoppel*|kaputt|durch_die_decke
    lieferkette & still|gerissen|reiß*|unterbrochen|zusammengebrochen|problem*|gestört|stock*|kaputt
    katastroph*|schwach* marktumfeld|marktlage|wirtschaftslage
    marktumfeld|marktlage|auftragslage|wirtschaftslage|wirtschaftliche_lage & {schlimm}
    produktion|bänder|fertigung & gedrosselt|runtergefahren|heruntergefahren|gestoppt|steht_still|stehen_still
    {market} & collaps*|crash*|slump*|plummet*|drying|dried|nosediv*|tank*|evaporat*|contract*|crater*|vanish*
    {market} & declin*|dropp*|fell|falling|disappear*
    {market} & weak|soft|tough|struggl*|dead|recession|crisis|empty|stagna*|terrible|awful|in_trouble|hurting
    {market} & down|slow|slowing|thin|softening|off_a_cliff|flat|brutal|rough|on_its_knees|in_freefall
    few orders|demand|new_orders|sales
    nobody|no_one is buying|ordering|investing|buys|orders
    tariff*|energy_prices|energy_costs|inflation|raw_material_prices & hit|hits|hitting|hurt*|kill*|suffer*|struggl*|eat*|crush*
    hit hard|badly|heavily by
    hard hit by
    supply chain & broke*|disrupt*|problem*|issue*|collaps*|mess|trouble
    {geschäft} … leide*|kränkelt|krisel*|stock*|abgebrochen|hinüber|platt
    verbraucher|konsumenten|käufer & halten|zurückhaltung|sparen|kaufen_nicht|verunsichert
    {geschäft} dried|dries|drying up
    {market} … dried_up|drying_up|dry_up|drop_off|dropped_off|fallen_off|falling_off|falling_away|gone_quiet
    business & terrible|dead|slow|down|collaps*|struggling|awful|dire|dried_up|tough|declin*
    industry|sector|market|trade … suffering|bleeding
    umsatz|umsätze|aufträge|export*|absatz & verloren
    verlier*|verloren … marktanteile|kunden_in_serie
    verlust & hoh*|rote|quartal|machen|schreiben|erwarten|million*
    # prozent weniger umsatz|aufträge|absatz|bestellungen|nachfrage
    harte|schwere|schwierige|raue|mageren|schlechte zeiten
    schwieriges|hartes|schlechtes|katastrophales|miserables|mieses jahr|quartal|geschäftsjahr
    fewer customers
    less|no|little business|orders
    losing customers
    tough|hard|difficult|rough times|quarter|year|climate|environment
    making a loss
    war|krieg|embargo|sanktionen & treff*|trifft|hit*|export*|geschäft|orders
    {geschäft} & liegt_darnieder|darnieder|läuft_nicht|läuft_gar_nicht|laufen_nicht|nicht_mehr|verdirbt|verlier*|unter_vorjahr|unter_plan|enttäuschend|rutsch*|down|bergab
    läuft|laufen gar … geschäft
    kämpf*|leid*|ächz*|stöhn* … konkurrenzdruck
    leide* … unter … {preise}|{geschäft}|krise|rezession|lage
    *krise & trifft|erreicht|spür*|leid*|erwischt|voll|angekommen|kämpf*
    lohnt|lohnen sich kaum|nicht … produktion|geschäft
    produktion|werk … lohnt
    gasrechnung|stromrechnung|energierechnung|mieten & verdreifacht|verdoppelt|explodier*|vervierfacht
    kunden|käufer|gäste|besteller & bleiben_aus|bleiben_weg|fehlen|ausgeblieben|zögern_mit_bestellungen|kaufen_weniger|stornieren
    customers|clients|buyers … stopped|holding_off|disappear*|staying_away|cancelling_orders
    {market} … down #|by|sharply|massively|compared|heavily|year|a_lot
    # crisis … reached|hit|hits
    crisis & hit|hits|reached|hard|middle_of|suffering|struggling|deep
    supply_chain|housing|energy|automotive|banking crisis
    economy & bad|hit*
    umsatzziel & verfehl*
    jahr … abhaken|abgeschrieben|katastrophe
    bestellt|kauft|bucht|investiert … niemand|keiner|kaum_einer|kaum_jemand|nichts
    {geschäft} & freien_fall|sturzflug|talfahrt|weggefallen|bricht_ein|eingestürzt|lahmgelegt|erliegen|brach|liegt_brach|hinter_plan|unter_den_erwartungen
    neubau|bau & brach|steht_still|lahm|tot|eingebrochen
    projekte|aufträge|bestellungen & storniert|reihenweise|platzen|geplatzt|verschoben_worden|zurückgezogen
    freien fall
    *geschäft & schwierig
    *einbruch|*einbrüche|*rückgang|*flaute & auftrag*|umsatz*|nachfrage*|markt*|besteller*
    {market} … in_crisis|under_pressure|not_good|dire|uncertain|challenging|difficult|hard
    hardly|barely|no|few|not_many any|new … orders|projects|customers|enquiries|leads_coming_in
    orders|projects|customers|clients … cancelled|being_cancelled|dropping_off|postponed
    suffer|struggling … market|demand|crisis|prices|economy|costs|recession
    markt ist|wird schwierig|hart|schwer|brutal|zäh|tough|eng|gesättigt
    markt|branche|geschäft … {schlimm}|tough|zäh|hart|unsicher|volatil
    wirtschaftlich* lage|situation|schwierigkeiten|probleme|druck|unsicherheit
    kaum|kaum_noch|wenig|keine anfragen|neukunden|leads_mehr|interessenten|kundschaft
    lage|situation … ernst|dramatisch|bedrohlich|katastrophal|düster|prekär|angespannt
    wirtschaftlich|konjunkturell|geschäftlich … schlecht|schwierig|mau|düster|nicht_gut|schwer|eng|mies
    sieht|läuft … wirtschaftlich|konjunkturell|geschäftlich … schlecht|düster|mau|nicht_gut
    automotive|maschinenbau|stahl|chemie|bau|handel|gastro|tourismus|immobilien|möbel|mode|textil|logistik|it_branche & am_boden|im_keller|krise|tot|leidet|bricht|eingebrochen|schwächelt|kriselt|down|in_trouble
    zittern|bangen & zulieferer|branche|aufträge
    teile|material|rohstoffe|vorprodukte|chips|komponenten fehlen|knapp|nicht_lieferbar
    weil teile|material|chips fehlen
    {market}|business|things|company|trade … rough_patch|tough_time|tough_times|hard_time|hard_times|rough_time|bad_patch
    lost|losing|loses … #|half|third|much|most … revenue|sales|turnover|orders|business|customers
    lost|losing … orders|revenue|sales|turnover|market_share|biggest_customer
    revenue|sales|orders|business … half|third
    marge|rendite|gewinn & weg|schrumpf*|eingebrochen|auf_null|kaputt|unter_druck
    konkurse|insolvenzen … branche
    customers|clients|consumers|buyers … arent|not|stopped|no_longer … ordering|buying|spending
    schwierige|harte|schwere|schlechte|magere zeit|zeiten|phase … branche|markt|handel|industrie|geschäft|firma
    branche|markt|handel|industrie … schwierige|harte|schwere|schlechte|magere zeit|zeiten|phase
    nobody|no_one … spending|orders
    projekte|aufträge|bestellungen … reihenweise|dutzendweise|massenhaft storniert|abgesagt|zurückgezogen
    niemand|keiner|kein_mensch|kein_schwein|kaum_jemand|kaum_einer … bestellt|kauft|investiert|bucht|baut|reist
    *kunden|kundschaft|käufer & brechen_weg|wegbrechen|bleiben_weg|weggeblieben|weggebrochen|fehlen|springen_ab|abgesprungen_reihenweise
    brechen|bricht … weg
    {market} … at_a_standstill|stalled|paralysed
    saure gurken zeit
    geschäfte|läden|laden|büro & leer|tote_hose
    tote hose
    stimmung … am_boden|im_keller|miserabel|mies
    wetter nicht|kaum … durch
    stehen|steht mit_dem_rücken|vor_dem_abgrund
    rücken … an_der wand
    business … quiet|very_quiet|at_a_standstill|painful
    {market} … worst|worse|getting_worse|bottom
    feeling|feel|feels the pinch|squeeze|crunch|slowdown
    business|geschäft|laden|shop läuft … mies|schlecht|schleppend|mau|gar_nicht|nicht|zäh
    kaum|keine|null leads|sales|umsätze|verkäufe|buchungen|gäste|besucher_im_laden
    footfall|high_street|trade|bookings & down|dying|dead|collaps*|quiet
    rückgang|einbruch|einbußen|schwund|ausfall|wegfall … {geschäft}
    {geschäft} … rückgang|einbruch|einbußen|schwund|ausfall
    kämpf*|konfrontiert|betroffen … {geschäft}|absatz*|umsatz*|krise|nachfrage*|markt*|inflation|rezession
    angespannte|schwierige|schwache|wirtschaftliche konjunktur|situation|großwetterlage
    ertragslage|geschäftslage|geschäftsentwicklung|umsatzentwicklung|geschäftsgang & {schlimm}|rückläufig|negativ|enttäuschend|schwach
    {geschäft} & {runter}
    {market} & {runter}
    caught up with … downturn|recession|crisis
    ums überleben … branche|markt|firma|unternehmen|betrieb
    {geschäft} … ums überleben
    im eimer|arsch
    geht|gehen … den_bach_runter|bergab|abwärts
    bach runter
    {geschäft} & brach_liegend|im_eimer|zum_erliegen|abgesoffen|verschlafen
  `,
  over: `
    krise|rezession|flaute|talsohle & vorbei|überwunden|überstanden|hinter_sich|durch|ausgestanden|zu_ende
    {geschäft} & zieht_an|ziehen_an|erhol*|zieht_wieder|ziehen_wieder|kommt_wieder|läuft_wieder|laufen_wieder
    wieder aufträge
    {market} & recover*|picked_up|picking_up|bounc*|rebound*|coming_back|back_to_normal
    crisis|recession|downturn & over|behind
  `,
};
