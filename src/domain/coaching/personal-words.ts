/** What people type about someone's private life; the notation is in hear-phrases.ts. */
export const PERSONAL_WORDS = {
  health: `
    krank|erkrankt|schwerkrank|todkrank|krankgeschrieben|krankschreibung|krankenstand|krankheitsbedingt|arbeitsunfähig
    krebs|*krebs|tumor|leukämie|chemo|chemotherapie|herzinfarkt|schlaganfall|bandscheibenvorfall|lungenentzündung|diabetes
    burnout|burn_out|depression|depressiv|angststörung|panikattacke|psychotherapie|magersucht|demenz|demenzkrank|alzheimer|parkinson
    multiple sklerose
    diagnose ms|krebs|adhs|autismus|diabetes
    migräne|epilepsie|asthma|tinnitus|hörsturz|long_covid
    hat|mit|wegen corona|covid|grippe|infekt|erkältung
    schwanger|schwangerschaft|fehlgeburt|kinderwunschbehandlung|schwerbehindert*|mutterschutz
    antidepressiva|schmerzmittel|psychopharmaka|hiv|hepatitis|rheuma|arthrose|schwerhörig|blutdruck|chronisch_krank|depressionen|herzprobleme|rückenprobleme|hexenschuss|magen_darm|nervenzusammenbruch|erschöpfungssyndrom
    in ärztlicher behandlung
    hat|hatte|mit fieber|rücken|herzprobleme|atemwegsinfekt
    hat … behinderung
    sitzt|im rollstuhl
    im|ins|in_der|in_die krankenhaus|spital|klinik|uniklinik|psychiatrie|notaufnahme
    in|auf reha|kur|intensivstation|therapie
    wird|wurde|muss|musste|lässt … operiert|operieren
    nach|wegen|hat|hatte op|operation|knie_op|hüft_op|unfall
    op & knie|hüfte|rücken|herz|schulter
    verunglückt|autounfall|motorradunfall|skiunfall
    hat|hatte … unfall
    beim|zum arzt|hausarzt|psychologen|facharzt
    alkoholproblem*|alkoholiker*|alkoholabhängig|suchtproblem*|suchtklinik|spielsüchtig|entzugsklinik|drogenproblem*
    gesundheitlich*|psychisch*|seelisch
    sein|seine|ihr|ihre … gesundheit
    pflegebedürftig*|pflegefall
    gestorben|verstorben|verstarb|todesfall|trauerfall|beerdigung|suizid|selbstmord
    im sterben
    ill|sick|unwell|terminally_ill|sick_leave|sick_note
    cancer|tumour|leukaemia|leukemia|chemotherapy|heart_attack|depressed|dementia|autistic|autism|epilepsy
    has|is a disability|disabled
    had|has|suffered stroke|surgery|operation|accident|miscarriage
    in|into|to hospital|rehab|therapy|surgery|intensive_care
    out|off for surgery|an_operation|chemo
    has|had|have|caught|with covid|the_flu|a_fever|migraines|asthma|diabetes|depression|adhd
    suffers|suffering|suffered from
    anxiety|panic_attacks|antidepressants|nervous_breakdown|hiv
    in|uses|needs a wheelchair
    pregnant|pregnancy|miscarriage|maternity_leave
    mental health
    her|his|their health|diagnosis|illness|medication
    diagnosed with
    passed away
    died|funeral|suicide
    drinking|drug|gambling problem
    alcoholic
  `,
  family: `
    scheidung|geschieden|scheidungskrieg|sorgerecht*|ehekrise|eheprobleme|unterhaltsstreit|fremdgegangen
    lässt|lassen sich scheiden
    elternzeit|elterngeld|vaterschaftsurlaub|pflegezeit|elternabend|patchworkfamilie|schwangerschaftsvertretung
    heiratet|geheiratet|verheiratet|verlobt|verwitwet|witwe|witwer|alleinerziehend|flitterwochen|schwul|lesbisch|homosexuell
    seine|ihre|seiner|ihrer hochzeit|ehe|familie|kinder|eltern|scheidung
    seine|seiner frau|mutter|tochter|schwester|freundin|partnerin|schwiegermutter|oma|enkelin
    ihr|ihrem|ihren|ihres mann|vater|sohn|bruder|freund|schwiegervater|opa|enkel|kind
    sein|seinem|seinen|seines vater|sohn|bruder|mann|kind|opa|schwiegervater
    ihre|ihrer mutter|tochter|schwester|freundin|partnerin|schwiegermutter|oma|frau|enkelin
    vater|mutter|eltern|bruder|schwester|sohn|tochter|oma|opa|großvater|großmutter … gestorben|verstorben|krank|krankenhaus|klinik|pflegt|pflegeheim|unfall|tot|geburtstag
    pflegt … vater|mutter|eltern|angehörige|schwiegermutter
    hat|haben # kinder|söhne|töchter|sohn|enkel
    kind|kinder|sohn|tochter|baby … krank|schule|kita|abitur|geboren|geburt|einschulung|unfall|krankenhaus|studiert
    vater|mutter|oma|opa geworden
    getrennt|trennung … von_seiner|von_ihrem|frau|mann|partner|freundin|freund
    trennung|probleme|streit … familie|zuhause|zu_hause
    familiär*|familienprobleme|familiennotfall|ehefrau|ehemann|lebensgefährt*
    notfall|todesfall in der familie
    privat* probleme|krise|stress|sorgen|streit|gründe
    divorce|divorced|divorcing|custody|engaged_to|getting_married|got_married|wedding_anniversary|honeymoon|widow|widowed|single_mother|single_father
    her|his|their wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister|parents|kids|children|baby|marriage|boyfriend|girlfriend|family|wedding
    wife|husband|mother|father|mum|dad|son|daughter … died|ill|sick|hospital|accident|cancer
    has|have # kids|children|sons|daughters
    family emergency|problems|trouble|crisis|illness
    death in the family
    expecting a baby|child
    parental|paternity|compassionate leave
    gay|lesbian
  `,
  religion: `
    katholisch|katholik|katholikin|evangelisch|protestant|protestantisch|freikirche|jüdisch|jude|jüdin|muslim|muslima|muslimisch|islamisch|buddhist|buddhistisch|hindu|atheist|christlich|baptist
    zeugen jehovas
    strenggläubig|tiefgläubig|religiös|konfession|konfessionslos|kirchenaustritt|konvertiert|kopftuch|koscher|halal
    ist|sehr gläubig
    ramadan|fastenmonat|sabbat|schabbat|jom_kippur|zuckerfest
    in|aus|zur der kirche|moschee|synagoge|kirchengemeinde
    geht|gehen … in_die|zur kirche|moschee|synagoge
    betet|beten|pilgert
    catholic|protestant|jewish|jew|muslim|islamic|hindu|buddhist|atheist|mormon|evangelical|orthodox_church|practising_christian
    jehovahs witness*
    her|his|their faith|religion|church|mosque|synagogue
    goes to church|mosque|synagogue
    ramadan|sabbath|hijab|kosher|converted_to_islam|converted_to_judaism
    religious|devout
  `,
  union: `
    gewerkschaft|gewerkschaftsmitglied|gewerkschaftssekretär*|gewerkschafter*|gewerkschaftlich|ver_di|verdi|dgb
    ig metall|bce|bau
    streikt|gestreikt|streikposten|warnstreik
    betriebsratsmitglied|vertrauensmann|betriebsratsvorsitz*
    ist|sitzt|wurde|kandidiert … im|in_den|für_den betriebsrat
    trade|labour|labor|teachers union
    union member|membership|rep|representative|organiser|organizer
    joined|in|member_of a|the union
    shop steward
    works council member
    on strike
    picket line
  `,
  politics: `
    afd|cdu|csu|spd|fdp|bsw|npd|spö|övp|fpö|svp|linkspartei|freie_wähler
    bei|für|von den grünen|linken
    die linke|linken
    wählt|wähler die|grün|links|rechts|immer
    parteimitglied|parteibuch|parteitag|parteiaustritt|parteifreund|wahlkampf|wahlhelfer
    kandidiert … stadtrat|gemeinderat|kreistag|landtag|bundestag|bürgermeister*
    sitzt|ist … im stadtrat|gemeinderat|kreistag|landtag|bundestag
    politisch aktiv|engagiert|links|rechts|konservativ|interessiert|eingestellt
    politische* meinung|einstellung|haltung|gesinnung|ansichten
    querdenker*|reichsbürger*|rechtsradikal|rechtsextrem|linksextrem|klimakleber*|impfgegner*
    klimademo|friedensdemo|bauerndemo
    votes|voted|voting for|against|labour|tory|conservative|green|republican|democrat|trump|left|right|remain|leave
    tory|republican|trump_supporter|maga|labour_party|green_party|conservative_party|brexiteer
    member of the labour|conservative|green|democratic|republican|communist
    party member|membership
    her|his|their politics|political_views
    political views|opinion|opinions|beliefs
    running for council|mayor|office|parliament|congress
  `,
};
