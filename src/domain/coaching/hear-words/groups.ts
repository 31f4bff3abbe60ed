/** Named alternatives of the word lists (`{leute}`); the notation is in hear-phrases.ts. */
export const GROUPS: Record<string, string> = {
  zahl: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert dutzend tausend two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen thousand`,
  sie: 'sie kunde kundin wir die er firma unternehmen konzern gf',
  leute: `leute mitarbeiter mitarbeiterinnen mitarbeitende ma kollegin kolleginnen kollege angestellte beschäftigte personal belegschaft menschen mannschaft team teams teil entwickler entwicklerinnen vertriebler außendienstler fachkräfte arbeiter leiharbeiter zeitarbeiter werksarbeiter führungskräfte personen *team *teams vertriebsmannschaft außendienst`,
  stellen:
    'stelle jobs arbeitsplätze planstellen köpfe posten vollzeitstellen fte personalstand belegschaft mannschaft',
  betrieb: 'werk werke standort filiale niederlassung abteilung fabrik betrieb läden',
  people: `people staff employees workers team workforce engineers developers headcount everyone person colleague teams plant marketers reps many marketing_team sales_team departments`,
  geschäft: `anfragen markt märkte branche sektor nachfrage absatz umsatz umsätze aufträge auftragslage bestellungen auftragseingang auftragseingänge export geschäft exportgeschäft exportmarkt kerngeschäft neugeschäft auslandsgeschäft chinageschäft konjunktur bauwirtschaft baubranche autobranche autoindustrie industrie gastronomie einzelhandel handel immobilienmarkt heimatmarkt verkäufe verkaufszahlen bestelleingang buchungen wirtschaft absatzzahlen umsatzzahlen erlöse *branche *markt *geschäft *industrie *konjunktur bestellzahlen auftragsvolumen ladenumsatz onlineumsatz frequenz laufkundschaft`,
  schlimm: `angespannt knapp kritisch katastrophal schlecht miserabel schwierig desolat mau prekär ernst dramatisch bedrohlich eingebrochen verschlechtert verheerend trüb düster mies`,
  preise: `energiepreise energiekosten rohstoffpreise strompreise gaspreise materialpreise materialkosten inflation zölle strafzölle zollpolitik zinsen bauzinsen stahlpreise`,
  market: `retail high_street enquiries market demand industry sector sales order revenue turnover bookings exports economy order_book order_intake order_books housing_market trade`,
  zahlt: 'zahlt zahlen bezahlen bezahlt überweisen überweist',
  familie: `vater mutter papa mama vati mutti eltern elternteil schwiegervater schwiegermutter schwiegereltern bruder schwester sohn sohnes tochter schwager schwägerin freund freundin oma patenkind stiefvater stiefmutter opa großvater großmutter großeltern onkel tante dad mom mum enkel enkelin neffe nichte ehefrau ehemann lebensgefährte lebensgefährtin lebenspartner lebenspartnerin familie baby hund`,
  angehörig: `seine_frau seiner_frau ihr_mann ihrem_mann ihres_mannes ihr_partner sein_partner seine_partnerin meine_frau mein_mann ihr_kind sein_kind seine_eltern ihre_frau sein_mann ihre_partnerin seine_freundin ihr_freund`,
  person:
    'herr frau ap ansprechpartner ansprechpartnerin chef chefin gf geschäftsführer geschäftsführerin kollege kollegin er',
  family: `mother father mom moms mum mums dad dads wife wifes husband son sons daughter brother sister parents grandmother grandfather grandma grandpa granny spouse child uncle aunt mother_in_law father_in_law girlfriend boyfriend fiance kid baby nephew niece dog`,
  budget: `budget etat etats mittel gelder *budget *budgets *etat marketingmittel marketinggelder werbegelder marketingausgaben werbeausgaben marketingkosten ausgaben projektmittel werbemittelbudget spendings`,
  verträge:
    'verträge vertrag dienstleisterverträge dienstleister lieferantenverträge rahmenverträge rahmenvertrag konditionen lieferanten leistungen',
  spend: `budget spend funding funds marketing_spend ad_spend expenditure expenses`,
  rivale: `mitbewerberin wettbewerb konkurrent konkurrenz konkurrenzagentur konkurrenzunternehmen konkurrenzfirma mitbewerb`,
  andere: `andere anderer anderem weitere weiterer weiterem neue neuen neuer neuem zweite zweiter dritte fremde alternative verschiedene mehrere parallel`,
  dienstleister: `agentur anbieter anbieterin dienstleister dienstleisterin lieferant beratung freelancer büro softwareanbieter beratern`,
  etat: 'etat auftrag vertrag leistung mandat rahmenvertrag account',
  rival: 'competitor competition rival rival_agency competing_agency',
  other: 'other another different new alternative cheaper rival second competing outside',
  provider: `vendor agency agencies provider supplier partner firm firms contractor consultancy freelancer company`,
  will: `will wollen wollte möchte mag plant planen überlegt überlegen denkt denken erwägt erwägen beabsichtigt beabsichtigen droht drohen werden wird spielt spielen liebäugelt gedenkt vorhaben würde_gern würden_gern würde_gerne würden_gerne würde_lieber würden_lieber hätte_gern hätten_gern hätte_gerne hätten_gerne entschieden`,
  vertrag: `vertrag verträge abo abonnement wartungsvertrag servicevertrag rahmenvertrag betreuungsvertrag agenturvertrag lizenzvertrag supportvertrag retainer mandat jahresvertrag kontrakt`,
  kunde: 'kunde kundin sie mandant',
  umfang: `umfang leistung leistungsumfang leistungspaket paket retainer kontingent stundenkontingent stundenpaket stunden volumen auftragsvolumen auftrag vertrag scope lizenz abo betreuung module stundenbudget basisbetreuung zeitbudget maßnahmen vertragsvolumen vertragsumfang projektumfang zusammenarbeit engagement supportstunden beratungstage nutzerzahl seats beauftragung post posts beiträge artikel kampagne kampagnen *vertrag *paket *umfang *kontingent *betreuung *module monatspauschale pauschale honorar jahresvolumen leistungskatalog projekt`,
  scope: `scope retainer hours package licence license seats service contract volume engagement subscription plan deliverables support project_scope agreement`,
  want: `want wants wanted wanting wanna wish wishes wished plan plans planned planning intend thinking consider threaten going_to decided looking_to would_like might may about_to will prefer hoping hinted hints likely like asked asks asking toying`,
  contract: `contract subscription agreement retainer account plan licence license engagement service membership deal`,
  client: 'they client customer company theyre team business firm',
  not: 'not wont dont doesnt didnt isnt arent wouldnt never no_longer unlikely_to refuse cannot cant',
  beziehung: `zusammenarbeit partnerschaft geschäftsbeziehung beziehung kundenbeziehung agenturbeziehung kooperation geschäftsverhältnis verhältnis vertragsverhältnis`,
  relation:
    'relationship partnership collaboration cooperation relation working_relationship business_relationship engagement',
  entscheidung: `entscheidung entscheid beschluss freigabe zusage unterschrift beauftragung vertragsunterschrift vertragsentscheidung budgetentscheidung auftragserteilung budgetfreigabe verlängerungsentscheidung projektstart`,
  decision: 'decision approval sign_off signoff go_ahead commitment answer',
  muss: 'muss müssen will wollen möchte musste',
  chef: `chef chefin vorstand geschäftsführung geschäftsführer gf geschäftsleitung aufsichtsrat einkauf cfo ceo vorgesetzten beirat gremium team gesellschafter inhaber zentrale konzern management board betriebsrat rechtsabteilung`,
  monat:
    'januar februar märz april mai juni juli august september oktober november dezember herbst frühjahr sommer winter',
  termin: `später januar februar märz april mai juni juli august september oktober november dezember herbst frühjahr sommer nächst* neue_jahr neues_jahr hinten kommend* q1 q2 q3 q4 folgejahr nächstes_jahr`,
  time_to: 'them her him us',
  voll: 'voll zu komplett',
  voll_en: 'completely totally utterly absolutely really so very',
  firma_wächst: 'sie firma kunde unternehmen geschäft team abteilung',
  eröffnet: 'eröffnet eröffnen eröffnung bauen baut gründen gründet beziehen bezieht planen plant',
  standort: `showroom outlet zweigstelle praxis restaurant hotel standort filiale büro niederlassung werk laden halle produktionshalle lagerhalle dependance office geschäft tochtergesellschaft hauptsitz vertriebsbüro`,
  umsatz:
    'umsatz umsätze gewinn nachfrage absatz auftragseingang auftragslage geschäft bestellungen aufträge ergebnis verkäufe',
  land: 'österreich schweiz usa frankreich polen italien spanien england china asien europa ausland benelux skandinavien',
  open: 'open opens opening opened launch build move moving planning',
  site: `office store branch location plant factory warehouse showroom headquarters subsidiary hub`,
  revenue: 'revenue sales orders order_intake turnover profit demand business bookings order_book',
  expansion: 'expansion ausbau expansionspläne neueinstellungen',
  sehr: `sehr super total richtig mega echt äußerst voll hoch rundum absolut wirklich überaus mehr_als ganz extrem höchst ausgesprochen vollkommen irre riesig ausdrücklich durchweg`,
  toll: `toll tolle toller super klasse großartig hervorragend spitze spitzenmäßig top stark sauber exzellent genial ausgezeichnet fantastisch prima perfekt wunderbar geil geile mega bombe erstklassig hammer bestens tadellos vorbildlich`,
  läuft: 'läuft lief laufen liefen gelaufen klappt funktioniert',
  gut: 'gut super bestens toll klasse prima hervorragend sehr_gut mega top großartig spitze',
  very: 'very really so super extremely more_than absolutely quite totally truly incredibly genuinely most pretty',
  great: `great excellent fantastic amazing brilliant awesome outstanding superb terrific stellar wonderful good exceptional incredible perfect fabulous top_notch first_class`,
  was_great:
    'great excellent fantastic amazing brilliant awesome outstanding superb terrific wonderful perfect exceptional incredible',
  rechnung: 'rechnung invoice',
  kanal: `seo sea social_media social newsletter content blog google_ads ads linkedin instagram tiktok support wartung hosting weiterentwicklung reporting reports kampagnen pr performance community_management`,
  kaputt:
    'weg verloren zerstört erschüttert kaputt verspielt dahin fehlt futsch zerrüttet hinüber gebrochen beschädigt gestört angeknackst aufgebraucht',
  runter: `kürzen kürzt kürzten gekürzt *gekürzt kürzung kürzungen streich* gestrichen *gestrichen reduzier* reduktion verringer* verkleiner*
    senken senkt senkung gesenkt sinkt sinken gesunken fällt fallen gefallen halbier* gedrittelt schrumpf* geschrumpft runter
    runtergehen runterfahren runterschrauben herunter* zurückgefahren zurückfahren zurückgeschraubt zurückschrauben zurückgenommen
    zurücknehmen zurückgestuft abgespeckt abspecken eingedampft eindampfen gestutzt beschnitten beschneiden gekappt kappen kleiner
    geringer weniger niedriger minus minimum einspar* einzusparen eingespart gesperrt gestoppt stoppen stopp eingefroren einfrieren
    gedeckelt wegkürzen abgeschmolzen abschmelzen beschränk* begrenz* eingeschränkt einschränken
    cut cuts cutting slash* reduc* lower* less fewer smaller drop drops dropped dropping shrink* shrank shrunk halv* trim* freeze
    freezing frozen froze squeez* axe axed axing downsize* scaled_back scaled_down cut_back scale_back on_hold auf_eis hold decreas*`,
  weg: `weg wegfall wegfallen weggefallen entfallen entfällt fällt_weg fallen_weg abbau abbauen abgebaut abzubauen baut_ab bauen_ab streich*
    gestrichen verlier* verloren verliert wegrationalisier* gone lost lose loses losing eliminat* axed axing shed shedding slash* cut cuts
    cutting`,
  rauf: `erhöh* steiger* gestiegen steigt steigen stieg verdoppel* verdreifach* aufstock* aufgestockt ausbau* ausgebaut auszubauen wachs* wächst
    gewachsen vergrößer* erweiter* hochgefahren hochfahren plus zugelegt verstärk* up increas* doubl* tripl* grow* grew raise* raising
    expand* boost* bigger larger`,
  vertragsende: `kündigen kündigt kündigten gekündigt kündigung aufkündigen beenden beendet beendigung auflösen auflösung aufgelöst aufheben aufhebung
    auslaufen_lassen auslaufen_zu_lassen raus aussteigen auszusteigen ausstieg loswerden stornier* canceln gecancelt schluss vorzeitig
    nicht_verlänger* nicht_mehr_verlänger* nicht_fort* nicht_mehr_fort* nicht_weiter* nicht_erneuer* nicht_unterschreib* abbrechen
    cancel* terminat* exit* quit* not_renew* get_out pull_out drop_out`,
  leid: `krank *krank kranke kranken erkrankt erkrankung krankheit krankenhaus spital klinik klinikum uniklinik kh hospiz reha notaufnahme
    intensivstation intensiv op operation operiert operieren krebs *krebs tumor chemo* herzinfarkt schlaganfall demenz dement *dement demenzkrank*
    alzheimer parkinson depression* burnout burn_out koma unfall *unfall verunglückt gestürzt verletzt gestorben verstorben stirbt sterben tot tod
    verloren beerdigt beerdigung trauer* pflegefall pflegebedürftig* pflegen pflegt pflege pflegeheim diagnose befund suizid krise scheidung
    ill sick unwell hospital hospice cancer tumour stroke surgery operation dementia died dying dead passed_away death accident funeral coma icu
    intensive_care diagnosed chemo heart_attack depression burnout care_home terminal* injured`,
  später: `vertag* verschoben verschieb* verschiebt später dauert verzöger* schieb* geschoben aufgeschoben noch_nicht steht_aus stehen_aus
    ausstehend aussteht erst hängt hängen zieht_sich frühestens nächst* abwarten warten wartet zurückgestellt braucht_noch offen nicht_vor
    monaten wochen hinaus* schwebe postpon* delay* later pending deferr* slip* not_before not_until until after next pushed_back takes
    outstanding weeks months`,
  kontakt: `biet* bot geboten angebot* anbiet* offer* offeriert offerte gespräch* sprech* spricht gesprochen redet reden geredet verhandel* kontakt* kontaktiert
    getroffen treffen trifft treffe präsentier* vorgestellt vorstellen eingeladen einladen anfrag* angefragt angeschrieben angerufen ruft anruf* besuch*
    pitch* gepitcht test* getestet teste demo vergleich* verglichen liebäugel* flirt* umwirbt umworben werben wirbt buhl* baggert lockt lock* günstig*
    billig* preis* preise prozent hälfte verspr* im_spiel ins_spiel im_rennen im_haus im_gespräch im_boot an_der_hand aktiv zu_besuch drängt
    sucht suchen such* gesucht gefunden umschau* beauftrag* probier* getestet parallel wechsel* interess* gratis kostenlos* rabatt* dumping*
    offer* offering quote* quoting bid* bidding proposal* talk* speak* spoke chat chats chatting chatted meet* met approach* contact* pitch* demo* trial* test* compar* cheap*
    undercut* price* tender* court* promis* invite* inviting present* evaluat* consider* switch* reached_out in_talks poach* looking found shopping asked
    asking visited lunch coffee`,
};

/** Small words that may stand inside a phrase: `haben das Budget jetzt leider gekürzt`. */
export const FILLERS = `
  der die das den dem des ein eine einen einem einer eines im am vom sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
  unser unsere unseren unserem unserer unseres deren dessen sich es
  zu to sehr so ganz total echt wirklich noch auch leider gerade aktuell wohl jetzt ja mal dann voll völlig komplett extrem ziemlich
  derzeit momentan bereits schon wieder eigentlich einfach eben halt nun nur etwas bisschen wahrscheinlich vermutlich
  möglicherweise vielleicht evtl eventuell vllt offenbar anscheinend definitiv deutlich massiv stark gar ganze ganzen ganzes
  gesamte gesamten gesamtes komplette kompletten weitere weiteren künftig zukünftig
  the a an their his her its our your my this that these those some
  really very so just quite totally currently still already also all now probably maybe perhaps apparently definitely
  completely actually even definitely slightly be been being
`;
