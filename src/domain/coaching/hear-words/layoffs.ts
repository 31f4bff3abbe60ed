/** What people type when jobs go; the notation is in hear-phrases.ts. */
export const LAYOFFS = {
  heard: `
    abfindung|abfindungsangebot*|abfindungspaket|abfindungsprogramm*|altersteilzeitprogramm
    arbeitsplatzabbau*|aufhebungsverträge|betriebsbedingt*|dismissal*|entlassung|entlassungs*|filialschließ*
    freigesetzt|freigestellt|freisetzen|freisetzungen|freiwilligenprogramm*|frühverrentung*|gefeuert|gekickt
    geschasst|interessenausgleich|job_losses|jobabbau*|jobkahlschlag|jobverlust*|kahlschlag|kündigungen
    kündigungswelle*|laid_off|lay_off|lay_offs|laying_off|layoff*|lays_off|made_redundant|making_redundant
    massenentlassung*|personalabbau*|personaleinspar*|personalkürz*|personalreduz*|rausgekickt
    rausgeschmissen|rausgeworfen|redundanc*|rif|severance|sozialplan*|sozialpläne*|standortschließ*
    stellenabbau*|stelleneinspar*|stellenkürz*|stellenreduz*|stellenstreich*|terminations
    transfergesellschaft|vorruhestand|wegrationalisier*|werkschließ*|werksschließ*|zugesperrt|zusperren
    zusperrt
    {leute}|# & entlass*|entläßt|entliess*
    müssen|muss|mussten|wollen|will|werden|wird|wurde|soll|sollen … entlassen
    {stellen} & baut|bauen
    {stellen} & gefährdet|wackel*|verlor*|kosten|sozialverträglich|auf_der_kippe
    {leute} & gehen_müssen|musste_gehen|rausgeschmissen|rausgeworfen|rausgeflogen
    {leute} & gefeuert|freigestellt|freigesetzt|gekündigt|vor_die_tür|auf_die_straße|rausgekegelt
    {leute} & flieg*|setzen_vor|setzt_vor|geschasst
    {leute}|drittel|viertel|hälfte|teil & muss|müssen|mussten … gehen
    trennen|trennt|getrennt … von # {leute}|mitarbeiter*|stellen
    trennen|trennt … sich … von … {leute}
    betriebsbedingt* kündig*|entlass*
    kündigungen & ausgesprochen|ausspricht|angekündigt|stehen_an|drohen|produktion|vertrieb|verwaltung
    betriebsrat & abbau|sozialplan|kündigung*|entlassung*|interessenausgleich
    {betrieb} & schließ*|geschlossen|dicht|dichtgemacht|zugemacht|stillgelegt|aufgelöst|abgewickelt|zu_gemacht
    angst|sorge|fürchtet|bangt|bangen … um … job|jobs|arbeitsplatz|stelle|arbeitsplätze
    verlier*|verlor … job|arbeitsplatz
    laying|laid|lay … {people} … off
    {people}|# … redundant
    job|position|role|workforce & cut|cuts|cutting|axed|axing|slash*|eliminat*|shed*|gone
    workforce reduction*
    reduc* workforce
    reduction in force
    downsiz* … {people}|team|company|department|office|workforce
    let|letting|lets … {people}|# … go
    being|been|was|were let go
    {people}|#|half & fired|sacked|dismissed|fire|sack
    severance package|talks
    losing|lose|lost|fear|afraid|worried … her|his|their job|jobs
    clos*|shutting|shut|shuts … plant|factory|branch|site|location|department
    plant|factory|branch|site closure*
    von … {leute} … trennen|getrennt|verabschied*
    {leute}|vertrieb|marketing|abteilung & halbiert|verkleinert|geschrumpft|zusammengestrichen|ausgedünnt|eingedampft|reduziert|abgebaut|loswerden
    personal & baut|bauen|reduzier*|ausdünnen|kürzen|gekürzt|einsparen|sparen
    restrukturier* & {stellen}|{leute}
    {leute}|hälfte|drittel & den_hut_nehmen|seinen_hut_nehmen|ihren_hut_nehmen
    {leute} verlier* … job|jobs|arbeit|stelle
    kündig* … {leute}
    kündigungen im|in_der|bei_der|unter_den|an_die {leute}|produktion|vertrieb|verwaltung|zentrale|werk
    restructuring & {people}|jobs|roles|positions|cuts|teams
    pink slips
    people|personnel cuts
    {people}|roles|positions & let_go|cut|eliminated|gone|axed|losing_their_jobs|going|leave
    whole|entire|half team & gone|let_go|fired|cut|laid_off
    {leute}|personalstand|personal|mannschaft|belegschaft|*team & verkleinern|gesenkt|senken|schrumpft|runter|minimieren
    {leute}|viele|einige|kollegen & bekomm*|bekam|erhalten|kriegen … kündigung
    {leute} … kündigung bekommen|erhalten
    machen|macht … {betrieb} … zu|dicht
    {betrieb} … dicht gemacht|machen
    {leute} … verabschied*|ziehen_lassen|gehen_lassen|nach_hause_geschickt|hinausgeworfen|raus
    müssen … leute|mitarbeiter*|kollegen|kolleginnen … verabschieden|gehen_lassen|loslassen|ziehen_lassen
    stelle & ersatzlos
    seine|ihre|meine stelle|position … gestrichen|wegfällt|fällt_weg|wackelt|entfällt|gibt_es_nicht_mehr|weg
    arbeitsplätze|jobs … bedroht|auf_dem_spiel|verlagert
    {site} … shut_down|closed_down|shutting_down|being_closed|closing|shuttered
    {people} … lost … job|jobs
    # {people} … gone|leaving|let|losing|cut|redundant
    layoff round
    round|wave of layoffs|redundancies|cuts|dismissals
    cut|cutting|cuts … #|third|half|quarter|percent … workforce|staff|people|team|jobs
    hiring freeze and cuts
    müssen|muss|musste … uns|sich … von … {leute} … trennen|verabschieden
    {betrieb} … aufgegeben|verlagert|aufgeben|verkauft
    wurde|wird … freigestellt|abberufen|gefeuert|rausgeworfen
    {person}|ihm|ihr … wurde … gekündigt|freigestellt|entlassen
    ihnen|allen wurde gekündigt
    kündigung & {leute}
    was|were|been|being|got fired|sacked|dismissed|axed
    cutting|slashing|axing people
    jobs … at_risk|going
    fears|worried … job|jobs|position
    half|third|quarter of the {people}|company … gone|cut|leaving|going|let
    # {leute}|mitarbeiter|stellen weniger
    {leute}|mitarbeitern wurde|wird gekündigt
    weniger {leute}|stellen nach|restrukturierung
    restrukturierung & #|weniger
    letting|let go of
    letting go … #|{people}
    let go of # {people}
    her|his|their job isnt|not|no_longer safe
    job … not safe
    dezimiert|zusammengeschrumpft & team|{leute}|belegschaft
    kündigen … #_leuten
    haben|hat|müssen|mussten … vertrieb|team|belegschaft|mannschaft|hälfte|{leute} … gekündigt|kündigen
    {kunde} haben|hat … vertrieb|team|belegschaft|mannschaft|hälfte|{leute} … gekündigt
    halbe|ganze team|vertrieb|abteilung|belegschaft … gekündigt|weg|entlassen|raus|gefeuert
    firing|sacking … {people}|#|half|third|quarter
    cut|cutting … third|half|quarter of … {people}|company
    third|half|quarter … company|staff|workforce|team … gone|fired|cut|let|laid
    rollen köpfe
    köpfe rollen
    # {leute}|kollegen|mitarbeiter|leute weg|raus|gegangen_worden
    {leute} … weg|raus gekürzt|rationalisiert|geworfen
    stelle|job … unsicher|in_gefahr|bedroht
    bangt|bangen|fürchtet|fürchten|zittert … um {stellen}|job|ihren_job|seinen_job|stelle
    chopping_block & team|department|people
    {people}|department … axed|on_the_chopping_block|dissolved|closed
    abteilung|team … eingestampft|zugesperrt
    {leute} … gekickt|rausgekickt|gegangen_worden|outgesourct
    job|stelle|position|rolle … gestrichen|wegfällt|fällt_weg|weg|gecuttet
    outsourc*|ausgelagert & {leute}|abteilung|jobs
    given the boot|sack|chop|push
    for the chop
    reduzierung|reduktion|kürzung|freisetzung … {stellen}|{leute}|personal
    zahl … {leute} … reduzier*|verringer*|halbier*|sinkt|gesenkt
    kündigung|entlassung|freisetzung von # {leute}|mitarbeiter
    {stellen} … nicht nachbesetzt|neu_besetzt|wiederbesetzt
    {stellen} & {runter}|{weg}
    positions|roles|headcount|staff & {runter}|{weg}
    {leute} & {weg}
    # {leute} … kündigen|gekündigt|freistellen|verabschieden
    {leute} kündigen
    muss|musste … {leute} … kündigen|verabschieden|opfern
    {leute} … verlassen|verlässt … unfreiwillig|müssen
    müssen|muss|mussten|musste … {leute} … gehen
    müssen|muss|mussten|musste … # … gehen
  `,
  over: `
    stellenabbau*|personalabbau|sozialplan|entlassungen & durch|vom_tisch|abgesagt|hinter_sich|gestoppt
    kündigungen & zurückgenommen|vom_tisch
    niemand … entlassen
    layoffs|redundancies & behind|done|finished|completed|called_off|off_the_table
    ende des stellenabbaus|personalabbaus
  `,
};
