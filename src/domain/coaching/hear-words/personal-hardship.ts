/** What people type when illness, death or trouble at home weighs on someone; the notation is in hear-phrases.ts. */
export const PERSONAL_HARDSHIP = {
  heard: `
    alkoholproblem*|alzheimer|angstzustände|anxiety|autounfall|bandscheib*|beerdigung|beisetzung|bereave*
    bestrahlung|biopsy|blinddarm|blutvergiftung|burn_out|burned_out|burnout|burnt_out
    cancer_diagnosis|cancer_treatment|chemo|chemotherapy|custody_battle|dauerkrank|demenz
    depression|depressiv*|divorc*|ehekrise|embolie|entzugsklinik|fahrradunfall
    familiendrama|familienkrise|familiennotfall|familienprobleme|fehlgeburt|funeral|geweint|grief|grieving
    heart_attack|herz_op|herzop|herzproblem*|hirnblutung|hirnhautentzündung|hörsturz|hospitalised
    hospitalized|*infarkt|intensivstation|koma|krank_geschrieben|krankgeschrieben|krankheitsbedingt
    krankheitshalber|krebs|*krebs|krebs*therapie|krebsbehandlung|krebsdiagnose
    kreislaufkollaps|langzeiterkrankt|langzeitkrank|lebensgefahr|lebensgefährlich|leukämie|long_covid
    lungenembolie|lungenentzündung|marriage_breakdown|miscarriage|motorradunfall|mourning
    nervenzusammenbruch|notop|notoperation|overdose|palliativ*|panikattacke*|parkinson
    pflegebedürftig*|pflegefall|scheidung|scheidungskrieg|schicksalsschlag*|schlaganfall
    schwerkrank|schwerverletzt|selbstmord|selbsttötung|sepsis|skiunfall|sorgerechtsstreit|sterbebegleitung
    sterbebett|sterbenskrank|strahlentherapie|suicide|suizid|thrombose|tinnitus|todesfall*|todkrank
    totgeburt|trauerbedingt|trauerfall*|trauerfeier|traumatisch|traumatisiert|trennungsjahr
    tumor|*tumor|tumour|verstarb|verstorben|verunglückt|verwitwet|weint
    {familie} … im_sterben
    {familie}|{person} … im|ins|in_der|in_die krankenhaus|spital|klinik|klinikum|uniklinik|kh|hospiz|reha|psychiatrie|notaufnahme
    liegt|ist|kam|kommt|musste|muss|eingeliefert … im|ins|in_der|in_die krankenhaus|spital|klinik|uniklinik|reha|psychiatrie|notaufnahme
    trauer* … um
    in trauer
    tod|verlust … seiner|seines|ihrer|ihres|der|des|von {familie}|{angehörig}|frau|mannes|vaters|bruders|sohnes|kindes
    herzinfarkt|schlaganfall|burnout … reha|klinik|raus|krankgeschrieben|ausgefallen|länger
    in|auf reha
    wird|wurde|muss|musste … operiert|notoperiert
    schwer|ernsthaft|länger|chronisch|unheilbar|psychisch|sehr|lange|ernstlich krank|erkrankt|verletzt
    fällt|fallen … krankheitsbedingt|gesundheitlich … aus
    gesundheitlich* & angeschlagen|probl*|nicht_gut|schlecht|gründe*|schwierig*|aus|mies|kämpf*|ausfall|zustand
    schlimme|schlechte|üble diagnose
    lässt|lassen sich scheiden
    scheiden lassen
    frau|mann|partner|partnerin … getrennt|betrogen
    getrennt … von … frau|mann|partner|partnerin
    ehe & kaputt|zerbrochen|krise|gescheitert|am_ende
    pfleg* … {familie}|{angehörig}|angehörige*
    {familie} … pfleg*
    privat* & probl*|krise*|schwierig*|schwer*|stress|sorgen|belast*|viel|schlimm*|notfall|turbulen*|schlecht|angeschlagen|drunter
    familiär* & grund|gründe*|notfall|probl*|belast*|schwierig*|krise|sorgen|schwer*
    notfall|probleme|krise|unglück|sorgen … in_der|mit_der|zu_hause|daheim familie
    probleme|sorgen|drama|krise zuhause|zu_hause|daheim
    macht|machen|durchlebt|durchmacht … schwere|harte|schlimme … zeit|phase
    schwere|harte|schlimme zeit … durch|privat|persönlich|familie
    persönlich* & krise|schicksal*|schwer*|schlimm*|belast*|notlage
    geht ihr|ihm|frau|herrn … schlecht|nicht_gut|mies|dreckig|miserabel|elend
    wirkt|klingt|klang … angeschlagen|traurig|verweint|niedergeschlagen|am_boden_zerstört
    schlimm* unfall|autounfall|motorradunfall|sturz
    unfall & verletzt|krankenhaus|gehabt
    hatte … unfall
    haus|wohnung|keller & abgebrannt|ausgebrannt|überflutet|überschwemmt|unter_wasser
    passed away
    death|loss|bereavement … in|of … family|{family}
    lost|loses|losing|lose her|his|their {family}
    has|have|had|got|with|diagnosed_with|of|battling|fighting cancer|leukaemia|leukemia|tumour|tumor
    had|suffered|after|has stroke
    in|into|to hospital|intensive_care|rehab|icu
    seriously|very|gravely|terminally|critically|really ill|sick|unwell
    sick leave
    signed|off|been off|on sick
    health & issues|problems|scare|reasons|struggl*|poor|bad
    separat*|splitting|split … from|with … husband|wife|partner
    family emergency|crisis|problems|trouble|issues|tragedy|matter
    personal problems|crisis|issues|struggles|tragedy|loss|hardship|difficulties|trouble|reasons
    car|bad|serious|bike|motorbike accident
    caring|cares|looking … for|after … {family}
    she|he|hes|shes|her|him|petra|personally|family … going_through|gone_through|been_through|goes_through … lot|tough|hard|rough|difficult|hell|bad
    going|goes|been|gone through … lot|hell|tough_time|hard_time|rough_time|difficult_time|difficult_period … personally|home|privately|family
    having|has a hard|tough|rough time … home|personally|privately|family
    mental health
    trouble|problems|issues at home
    house|flat|home & flooded|burned_down|burnt_down
    nach|wegen op|operation … raus|aus|wochen|krank|ausfall
    fällt|fallen … op|operation|krank|unfall … aus
    op|operation & wochen|raus|ausfall|reha|krankenhaus|schwer
    kind|kinder|kindes & krankenhaus|spital|klinik|unfall|schwer|operiert|gestorben|verloren|notaufnahme
    {familie}|frau|mann wurde|ist|hat … krebs|diagnostiziert|demenz|schlaganfall|herzinfarkt|tumor
    {person} … fällt … länger|wochen|monate|krankheitsbedingt … aus
    {person}|sie|er … länger|lange|wochenlang|monatelang krank|ausgefallen|raus_wegen
    hat|haben … verloren … vater|mutter|bruder|schwester|mann|frau|kind|sohn|tochter|freund
    verlor … vater|mutter|bruder|schwester|kind|sohn|tochter
    lange krankheit|erkrankung
    krankheit|erkrankung … in_der|der familie|mutter|vaters
    long term|extended|indefinite sick_leave|leave|illness
    diagnosed with
    {family} is|was very|seriously|really ill|sick
    lost a {family}
    family death
    has been through|having a lot|rough|hard|tough
    witwer|witwe geworden
    diagnose ms|krebs|parkinson|alzheimer|demenz|multiple_sklerose|leukämie|schizophrenie|unheilbar
    multiple sklerose
    bester|guter|enger|beste|gute|enge freund|freundin … verunglückt|gestorben|verstorben|verloren|krank
    marriage|relationship … over|broke_down|broken_down|ended|failed|falling_apart & husband|wife|home|marriage|her|his
    marriage … over|broke_down|broken_down|ended|failed|trouble
    broke down|in in_tears|crying
    in tears
    trennung … von_seiner|von_ihrem|mann|frau|freund|freundin|partner
    seit der trennung
    von seiner|ihrem|seinem|ihrer … frau|mann|freundin|freund|partner|partnerin … getrennt|verlassen
    lebensgefährlich verletzt|erkrankt
    kümmer* … sich um … {familie}|kranke*|pflege*
    kranke*|pflegebedürftige* frau|mann|kind
    im sterben
    recovering from a heart_attack|stroke|surgery|cancer|accident|illness|operation
    was|been|is diagnosed
    her|his {family} … lost|gone|missing|struggling
    taking|takes|took time_off … family|health|personal|grieve
    compassionate leave|bereavement_leave
    on medical leave
    separated from her|his
    are|have|has|recently|got separated
    seit # wochen|monaten … krank
    seit wochen|monaten|langem … krank
    ernst … krank|krankheit|gesundheit
    krank … ernst|schwer|länger|langwierig
    geht ihr|ihm … gesundheitlich|privat|persönlich|psychisch|seelisch
    gesundheitlich|psychisch|seelisch … schlecht|instabil|am_ende|belastet
    psychisch* belast*|probl*|krise
    arm|bein|rücken|hüfte|knie|fuß & gebrochen|op|operation|operiert
    gebrochen & rippen|hand
    dealing|struggling|coping|living with … depression|grief|illness|anxiety|loss|cancer|divorce|personal
    intensive care
    {family} … care|lost|passed
    illness & family|serious|long|her|his|mother|father
    sick & weeks|months|long|seriously
    off sick|ill
    ill for weeks|months|a_long_time
    has a serious|severe illness|condition
    macht|machen … scheidung|trennung … durch
    mann|frau|partner|partnerin … ausgezogen|weg|abgehauen|betrügt|verlässt|verlassen
    schwere|harte|schlimme zeit
    in therapie|behandlung|psychotherapie
    hat|haben|macht … {familie}|{angehörig} … verloren|krank
    {person}|sie|er hat|hatte schwere*|harte*|schlimme* zeit|phase|wochen
    nicht|wenig gut drauf|privat
    sorgen um {familie}|{angehörig}|seine_frau|ihren_mann|ihr_kind
    going|been through a lot|hell|tough_time|hard_time|rough_time|difficult_time
    privat … läuft … nicht|gar_nicht|schlecht
    liegt … im|auf kh|intensiv
    unfall & rad|fahrrad|auto|motorrad|ski|schwer|kh|liegt
    privat & nicht_gut|gar_nicht_gut|mies|am_boden|am_ende|kaputt
    verdacht auf … herzinfarkt|krebs|schlaganfall|tumor
    ins spital|krankenhaus
    schwer getroffen|gezeichnet|mitgenommen|angeschlagen
    in coma|a_coma
    sick since|for # weeks|months
    zusammengebrochen & herr|frau|kollegin|kollege|nervlich|büro
    nervlich am_ende|fertig
    seelisch|psychisch|mental … am_ende|belastet|fertig|angeschlagen|nicht_gut
    weeks|months|days to live
    {family} got|has|is weeks_to_live|cancer|dying|very_ill
    auf intensiv
    liegt … intensiv|intensivstation
    wife|husband|partner|girlfriend|boyfriend … left|leaving|walked_out
    left him|her|his_family … wife|husband
    she|he|hes|shes … struggling & wife|husband|personally|home|mentally|emotionally|health
    is struggling personally|mentally|emotionally|at_home
    gesundheitliche* einschränkung*|beschwerden|situation
    ernste* krankheit|erkrankung|diagnose
    {familie}|{angehörig} & {leid}
    {family} & {leid}
    marriage & breaking_up|breaking_down|falling_apart|on_the_rocks|broken
    isnt|not sleeping
    schläft|schlafen nicht|kaum|schlecht
    in|for|had|has|having|needs|after|recovering_from surgery
    traurige|schlimme nachricht
    ist|liegt|kam|kommt|geht|muss ins|im hospiz
    suchtproblem*|suchterkrankung|suchtklinik
    nervous|mental breakdown
    in rehab
    schwere*|ernste*|chronische* erkrankung
    leben genommen
    das leben genommen
  `,
  over: `
    genesen|krebsfrei|über_den_berg|überm_berg
    aus krankenhaus|klinik|reha|spital|uniklinik … entlassen|zurück|raus|da
    wieder gesund|fit|genesen|auf_den_beinen|auf_dem_damm|zu_hause|zuhause|daheim|aus_dem_krankenhaus|arbeitsfähig|die_alte|der_alte
    zurück aus der|dem reha|krankenhaus|klinik|krankenstand|elternpflege|krankschreibung
    nicht mehr krankgeschrieben|krank|im_krankenhaus
    scheidung … ist_durch|überstanden|hinter_sich|abgeschlossen
    scheidung ist … durch
    geht ihr|ihm|frau|herrn … wieder|deutlich … gut|besser
    fully|completely|now recovered|better|healthy
    out of hospital|rehab|intensive_care
    back from sick_leave|hospital|rehab
    back home|home_again from hospital
    cancer free
    in remission
    back on her|his feet
    feeling better
    she|he|mother|father|wife|husband|son|daughter … recovered|well_again|better_now
  `,
};
