/** What people type when people work short time; the notation is in hear-phrases.ts. */
export const SHORT_TIME_WORK = {
  heard: `
    arbeitszeitabsenkung|arbeitszeitreduzierung|arbeitszeitverkürzung|betriebsferien_verlängert
    furlough*|kua|kuarbeit|kug|kurzarbeit*|kurzgearbeitet|shorttime*|zwangsurlaub
    in|auf|ab|mit kurzarbeit
    kurzarbeit null
    kurzarbeitergeld & beantrag*|bewilligt|verlängert|bekommen|beziehen
    kurzarbeit & angemeldet|anmelden|eingeführt|beantragt|verlängert|verordnet|ausgeweitet
    ku|k arbeit
    {leute}|werk|alle|produktion|verwaltung|abteilung arbeitet|arbeiten kurz
    müssen|muss|mussten … kurz_arbeiten|kurzarbeiten
    arbeitszeit|wochenarbeitszeit & reduziert|gekürzt|runter|verkürzt|halbiert|gesenkt|abgesenkt
    stunden … {leute} & runter|reduziert|gekürzt|halbiert|heruntergefahren
    {leute} … nur_noch … #_prozent|halbe_stundenzahl|halbtags|verkürzt
    arbeitsamt|arbeitsagentur|agentur_für_arbeit|bundesagentur & zahlt|übernimmt|beantragt|bewilligt|lohn*
    drei|vier|3|4 tage woche … wegen|mangels|aufgrund
    short time work*|schedule|scheme|allowance|arrangement
    on|to|into|onto short time
    furlough scheme
    reduced|shorter|shortened|fewer hours|working_hours|working_time|working_week|workweek|week
    {people} … hours … cut|reduced|slashed|halved
    {people} … reduced|shorter|fewer|shortened hours
    on|to|onto reduced|shorter|fewer|shortened hours
    cut|cutting|cuts|reduc* … {people} … hours
    four|three|4|3 day week … because|since|low|orders|demand|due
    four|three|4|3 day week
    kurz arbeit
    work*|put*|placed … reduced|shorter|fewer hours
    {leute}|alle|belegschaft|werk|produktion in|auf|mit kurzarbeit
    arbeitszeit … auf # stunden … gesenkt|reduziert|gekürzt|verkürzt|runter
    stunden … {leute}|aller & gesenkt
    {leute}|alle … weniger stunden|arbeiten
    nur|nur_noch # tage … arbeiten|arbeitet|woche|pro_woche|die_woche
    arbeiten|arbeitet … nur|nur_noch # tage|stunden|prozent
    # prozent arbeitszeit
    forced|mandatory|unpaid leave|vacation
    temporarily laid_off
    working # days
    # hour week
    hours … reduced|cut … everyone|staff|plant|production
    her|his|their hours … cut
    hours … have|has|been|got been cut|reduced|halved
    cut … her|his|their|everybodys hours
    half|part days|time … because|due|since
    work|works|working short_time
    fährt|fahren|fuhr kurzarbeit
    einführung|anordnung|anmeldung|verlängerung|ausweitung|beginn … kurzarbeit
  `,
  over: `
    aus|raus_aus|heraus_aus|zurück_aus … kurzarbeit
    kurzarbeit|kug & ausgelaufen|hinter_sich|endlich_vorbei|läuft_nicht_mehr
    ende der kurzarbeit
    alle|wieder|zurück … vollzeit|volle_stundenzahl
    wieder voll|normal|regulär arbeiten|gearbeitet|arbeitet
    back to full time|hours|capacity|shifts
    back from furlough
    back on full time|hours
    off short time|furlough
    kurzarbeit endete|lief_aus|war_nur
    ended|over|stopped|finished … short_time|furlough
    niemand|keiner|kein_mensch mehr in|auf kurzarbeit
    niemand|keiner mehr … kurzarbeit
    wieder|zurück im|in|auf normalbetrieb|vollbetrieb|voller_besetzung
  `,
};
