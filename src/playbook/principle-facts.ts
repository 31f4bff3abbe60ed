import type { PanelText } from '#domain/coaching/prompt.ts';

/**
 * What the sources teach, in our own words, by the principle that rests on it. They stand apart from the
 * principles because the panel loads them only when someone asks for the reason behind a line.
 */
export const PRINCIPLE_FACTS: Record<string, PanelText> = {
  'fridrich.no-excuses': {
    de: 'Ausreden vergiften das Gespräch. Erst zählt, was der Fehler angerichtet hat, dann erst, wie er entstand.',
    en: 'Excuses poison the talk. What the mistake did comes first; how it happened can wait.',
  },
  'fridrich.tell-first': {
    de: 'Einen Fehler melden wir schnell und ungefragt. Niemand soll ihn allein entdecken müssen.',
    en: 'We report a mistake fast and unasked. Nobody should have to find it alone.',
  },
  'fridrich.apologise': {
    de: 'Eine ehrliche Entschuldigung öffnet den Weg zurück. Wenn es nötig ist, wird sie wiederholt.',
    en: 'An honest apology opens the way back. Where it is needed, it is said again.',
  },
  'fridrich.when-and-meanwhile': {
    de: 'Zur Auskunft gehört beides ganz: wann der Fehler behoben ist und was wir bis dahin tun, um die Folgen zu mildern.',
    en: 'Full information means both: when it will be solved, and what we do until then to soften the effects.',
  },
  'fridrich.second-time': {
    de: 'Nach zwei gleichen Fehlern in kurzer Zeit reißt auch ein starkes Band. Eine Entschuldigung aus Routine hilft dann nicht mehr, jemand aus der Leitung gehört ins Gespräch.',
    en: 'After two alike mistakes in a short time even a strong bond breaks. A routine apology no longer helps; a lead belongs in the call.',
  },
  'fridrich.hear-it-out': {
    de: 'Enttäuschung und Ärger gehören dazu. Wer sie geduldig aufnimmt, gewinnt den Boden für alles Weitere.',
    en: 'Disappointment and anger are part of it. Taking them in patiently prepares the ground for the rest.',
  },
  'fridrich.solve-together': {
    de: 'Die andere Seite sieht, was uns entgeht. Ihre Sicht und ihre Ideen gehören in die Lösung.',
    en: 'The other side sees what we miss. Their view and their ideas belong in the solution.',
  },
  'fridrich.to-the-solution': {
    de: 'Wenn die Gefühle sich gelegt haben, wendet sich das Gespräch der Lösung zu.',
    en: 'Once feelings have settled, the talk turns to the solution.',
  },
  'fridrich.one-contact': {
    de: 'Eine feste Person hält die andere Seite vom ersten bis zum letzten Tag auf dem Laufenden.',
    en: 'One fixed person keeps the other side informed from the first day to the last.',
  },
  'fridrich.safeguards': {
    de: 'Am Ende zählt, ob der Fehler dauerhaft gelöst ist und was ihn künftig verhindert.',
    en: 'In the end it counts whether it is solved for good, and what now prevents it.',
  },
  'fridrich.bond-in-good-times': {
    de: 'Den Menschen und seinen wirklichen Bedarf lernt man kennen, ehe etwas schiefgeht. Das trägt später.',
    en: 'Get to know the person and what they really need before anything goes wrong. It carries you later.',
  },
  'schwartz.name-the-gap': {
    de: 'Nach langer Stille hilft Offenheit: sagen, dass es lange her ist, in einem Satz, wie es uns geht, und dann nach dem Gegenüber fragen.',
    en: 'After a long silence, be open: say it has been a while, say in one sentence how you are, and ask how they are.',
  },
  'schwartz.ask-the-person': {
    de: 'Das Gespräch beginnt mit der Frage nach dem Menschen, nicht mit dem Geschäft.',
    en: 'The talk begins by asking how the person is, not with business.',
  },
  'schwartz.acknowledge': {
    de: 'Die Krise, die beide Seiten trifft, wird benannt statt umgangen. Das verbindet.',
    en: 'The crisis that both sides live through is named instead of talked around. That connects.',
  },
  'schwartz.hardship': {
    de: 'Hinter einer Antwort können Krankheit, Tod oder Entlassungen stehen. Dann zählt Anteilnahme, keine Tagesordnung, und nichts davon gehört in geteilte Notizen.',
    en: 'Illness, death or layoffs may stand behind an answer. Then care counts, not an agenda, and nothing of it belongs in shared notes.',
  },
  'schwartz.help-before-selling': {
    de: 'In der Not wird geholfen. In diesem Gespräch wird nichts verkauft.',
    en: 'In hard times you help. Nothing is sold in this conversation.',
  },
  'schwartz.do-not-dwell': {
    de: 'Die Krise bekommt ein paar Minuten, nicht das ganze Gespräch. Danach darf es leichter und zuversichtlich werden.',
    en: 'The crisis gets a few minutes, not the whole meeting. Then it may turn lighter and hopeful.',
  },
  'schwartz.just-listen': {
    de: 'Vielleicht gibt es keine guten Nachrichten und keinen Auftrag. Wer bereit ist, nur zuzuhören, hilft trotzdem.',
    en: 'There may be no good news and no order. Being ready only to listen helps all the same.',
  },
  'schwartz.same-side': {
    de: 'Ein gemeinsamer Gegner setzt beide auf dieselbe Seite des Tisches.',
    en: 'A shared adversary puts both of you on the same side of the table.',
  },
  'schwartz.own-story': {
    de: 'Wer etwas von sich zeigt, ohne zu klagen und mit Zuversicht, macht Offenheit leicht.',
    en: 'Showing something of yourself, without self-pity and with confidence, makes openness easy.',
  },
  'schwartz.help-beyond-product': {
    de: 'Hilfe zählt auch dort, wo wir nichts dafür verkaufen.',
    en: 'Help counts even where we sell nothing for it.',
  },
  'schwartz.hopeful-outlook': {
    de: 'Das Gespräch endet mit einem zuversichtlichen Bild: wie es gemeinsam wieder besser werden kann, ohne ein Versprechen, das niemand halten kann.',
    en: 'The talk ends on a confident picture of getting to a better place together, without a promise nobody can keep.',
  },
  'schwartz.years-not-deals': {
    de: 'Auch ein Jahr ohne Abschluss kann am Anfang vieler gemeinsamer Jahre stehen.',
    en: 'A year without a deal can still stand at the start of many years together.',
  },
  'hell.how-is-it-running': {
    de: 'Zuerst verstehen, wie der Betrieb der anderen Seite im Moment weiterläuft.',
    en: 'First understand how the other side’s business keeps running at the moment.',
  },
  'hell.what-changes-next': {
    de: 'Fragen, was sich in den kommenden Tagen und Wochen ändern wird.',
    en: 'Ask what will change for them in the coming days and weeks.',
  },
  'hell.current-problems': {
    de: 'Verstehen, vor welchen Problemen die andere Seite gerade steht.',
    en: 'Understand which problems the other side faces right now.',
  },
  'hell.current-focus': {
    de: 'Wissen, worauf sich die andere Seite zurzeit konzentriert.',
    en: 'Know what the other side concentrates on at present.',
  },
  'hell.market-change': {
    de: 'Verstehen, wie sich der Markt der anderen Seite verändert.',
    en: 'Understand how the other side’s market is changing.',
  },
  'hell.forecasts': {
    de: 'Wissen, mit welchen Prognosen die andere Seite plant.',
    en: 'Know which forecasts the other side works with.',
  },
  'hell.own-position': {
    de: 'Verstehen ist gegenseitig: offen sagen, was die Lage mit uns, unserem Markt und unseren nächsten Wochen macht.',
    en: 'Understanding goes both ways: say openly what the situation does to us, our market and our next weeks.',
  },
  'hell.understand-first': {
    de: 'Von nächsten Schritten ist erst die Rede, wenn die Lage beider Seiten verstanden ist.',
    en: 'Next steps are for after both sides’ positions are understood.',
  },
  'hell.still-needed': {
    de: 'Offen fragen, ob unsere Leistungen noch in gleicher Weise gebraucht werden.',
    en: 'Ask openly whether our services are still needed in the same way.',
  },
  'hell.savings': {
    de: 'Fragen, ob auch die Zusammenarbeit etwas einsparen muss, ehe es anders herauskommt.',
    en: 'Ask whether the cooperation must save something too, before it comes out another way.',
  },
  'hell.time-to-decide': {
    de: 'Fragen, ob für Entscheidungen mehr Zeit gebraucht wird.',
    en: 'Ask whether they need more time for decisions.',
  },
  'hell.waiting-is-an-answer': {
    de: 'Warten, weitermachen wie bisher und sich etwas Neues einfallen lassen: Jedes davon kann richtig sein.',
    en: 'Waiting, going on as before, and adapting creatively are all good outcomes.',
  },
  'hell.where-help': {
    de: 'Gemeinsam suchen, wo wir weiterhin helfen können.',
    en: 'Look together for where we can go on helping.',
  },
  'hell.where-not': {
    de: 'Ebenso offen klären, wo eine Zusammenarbeit gerade keinen Sinn ergibt.',
    en: 'Just as openly, find out where working together makes no sense now.',
  },
  'hell.expertise-on-new-problems': {
    de: 'Herausfinden, bei welchem der neuen Probleme unser Wissen nützen könnte.',
    en: 'Find out which of their new problems our expertise could serve.',
  },
  'hell.change-the-way': {
    de: 'Oft lässt sich die Arbeitsweise ändern, bis die Ergebnisse wieder zur Lage passen.',
    en: 'Often the way of working can change until the results fit the situation again.',
  },
  'hell.give-time': {
    de: 'Möglichkeiten wollen bedacht sein. Wer den Druck herausnimmt, bekommt die bessere Entscheidung.',
    en: 'Options want thinking over. Take the pressure out and the decision gets better.',
  },
  'hell.long-term': {
    de: 'Entgegenkommen statt fordern: Die Beziehung ist mehr wert als das laufende Quartal.',
    en: 'Accommodate rather than demand: the relationship is worth more than the current quarter.',
  },
  'ratajczak.honest-call': {
    de: 'Ein Anruf ohne Absicht: fragen, wie es geht, und ob wir mit etwas helfen können.',
    en: 'A call without an agenda: ask how they are and whether we can help with anything.',
  },
  'ratajczak.sales-only': {
    de: 'Ging es zuletzt immer ums Verkaufen, wird eine interessierte Frage nicht gleich geglaubt. Dann hilft nur, das offen zu sagen und heute kein Angebot mitzubringen.',
    en: 'If the last contacts were all about selling, an interested question is not believed at once. Say so honestly, and bring no offer today.',
  },
  'ratajczak.no-duty-call': {
    de: 'Nicht anrufen, weil man das jetzt so macht. Wer heute kein Interesse hat, verschiebt besser.',
    en: 'Do not call because one calls now. If you are not interested today, postpone.',
  },
  'ratajczak.no-squeezing': {
    de: 'Plötzliche Vorkasse, frühere Rechnungen oder härtere Bedingungen in der Not vergisst niemand.',
    en: 'Sudden prepayment, early invoices or harder terms in a time of need are never forgotten.',
  },
  'ratajczak.not-for-all': {
    de: 'Entlastung bietet man nicht ungefragt an und nicht, wo keine Not zu sehen ist.',
    en: 'Do not offer relief unasked, or where no need shows.',
  },
  'ratajczak.relief-on-need': {
    de: 'Wer aus Not kündigt, dem lässt sich auf Zeit helfen: kostenlos weiternutzen, pausieren, den Umfang verkleinern.',
    en: 'A client who cancels out of need can be offered relief for a time: free use, a pause, a smaller scope.',
  },
  'ratajczak.remembered': {
    de: 'Wie wir jetzt miteinander umgehen, bleibt in Erinnerung.',
    en: 'How we treat them now is what they will remember.',
  },
  'ratajczak.outside-business': {
    de: 'Auch Tipps abseits des Geschäfts zählen: zum Arbeiten von zu Hause, zum Halt fürs Team, zur Kurzarbeit.',
    en: 'Tips outside the business count too: working from home, supporting staff, short-time work.',
  },
  'ratajczak.eye-level': {
    de: 'Hier spricht ein Mensch mit einem Menschen, nicht eine Firma mit der anderen.',
    en: 'A person speaks with a person, not one company with another.',
  },
  'wopen.solve-before-parting': {
    de: 'Die meisten großen Probleme lassen sich lösen, wenn klar ist, welches es wirklich ist.',
    en: 'Most big problems can be solved once it is clear which one it really is.',
  },
  'wopen.part-honestly': {
    de: 'Ist nichts mehr zu retten, trennt man sich bald, ehrlich und im Einvernehmen.',
    en: 'If nothing can be saved: part soon, honestly, by mutual consent.',
  },
  'wopen.dependence': {
    de: 'Kommt fast ein Drittel des Umsatzes oder mehr aus einer Hand, braucht es einen Plan für den Tag danach, ehe man sich trennt.',
    en: 'With 30 % of revenue or more from one client, plan for the day without them before parting.',
  },
  'wopen.competitor': {
    de: 'Verspricht ein anderer mehr, fragen wir, was bei uns fehlt, und reden niemanden schlecht.',
    en: 'If a competitor promises more, ask what is missing with us, and do not run the other down.',
  },
  'wopen.new-contact': {
    de: 'Mit einer neuen Person beginnt alles bei null: sich vorstellen, fragen, was sie gehört hat, und was für sie Erfolg ist.',
    en: 'A new contact starts at zero: introduce yourself, ask what they were told, ask what success is for them.',
  },
  'wopen.finite': {
    de: 'Jede Zusammenarbeit hat ein Ende, das sich verschieben lässt. Leistung allein hält sie nicht, Vertrauen schon.',
    en: 'Every relationship has an end date that you can move; performance alone does not hold it, trust does.',
  },
  'wopen.as-if-first': {
    de: 'Das nächste Projekt verdient dieselbe Sorgfalt, als wäre es das erste.',
    en: 'Take the next project as if it were the first.',
  },
  'wopen.constant-attention': {
    de: 'Langjährige Verbindungen verdienen stetige Aufmerksamkeit, nicht ab und zu ein Geschenk.',
    en: 'Long-standing clients deserve steady attention, not a gift now and then.',
  },
  'wopen.routine': {
    de: 'Hat sich Routine eingeschlichen, hilft ein neuer Gedanke und die Frage, was mit einem neuen Anbieter anders wäre.',
    en: 'When routine has crept in, bring one new thought and ask what they would do differently with a new provider.',
  },
  'wopen.no-overload': {
    de: 'Zeit, Budget und Umfang der anderen Seite sind begrenzt. Liegt dort schon etwas, kommt heute nichts dazu.',
    en: 'Their time, budget and scope are limited. Where something is already overdue there, add nothing today.',
  },
  'wopen.channel-is-theirs': {
    de: 'Wo und wann wir uns melden, entscheidet die andere Seite.',
    en: 'The client decides where and when they want to be reached.',
  },
  'wopen.propose-a-rhythm': {
    de: 'Form und Rhythmus vorschlagen, die zum Projekt passen, und sich dann daran halten.',
    en: 'Propose a form and rhythm that fits the project, and keep to it.',
  },
  'wopen.goodwill': {
    de: 'Wer jahrelang zufrieden war, verzeiht ein schwächeres Ergebnis einmal. Dieses Guthaben ist echt, beim zweiten Mal aufgebraucht, und man beruft sich nie darauf.',
    en: 'A client who was content for years forgives a weaker result once. That credit is real, used up by the second time, and never to be called upon.',
  },
  'wopen.internal-case': {
    de: 'Unser Gegenüber muss das Ergebnis im eigenen Haus vertreten. Was es dafür braucht, gehört ins Gespräch.',
    en: 'Our contact must justify the result inside. What they need for it belongs in the talk.',
  },
  'wopen.budget-cut': {
    de: 'Klären, wer über das Budget entscheidet und was unser Gegenüber für dieses Gespräch braucht.',
    en: 'Find out who decides on the budget, and what our contact needs for that talk.',
  },
  'wopen.status-clear': {
    de: 'Fortschritt, Verzug, Risiken und Kosten sind beiden Seiten jederzeit klar.',
    en: 'Progress, delays, risks and costs are clear to both sides at any time.',
  },
  'wopen.challenge': {
    de: 'Ein Ziel wird nicht ungeprüft angenommen.',
    en: 'Do not accept a goal unchecked.',
  },
  'wopen.realistic-goal': {
    de: 'Wir helfen zu einem Ziel, das zu erreichen ist, mit einem Maß und einem Datum.',
    en: 'Help them set a goal that can be reached, with a measure and a date.',
  },
  'wopen.prerequisites': {
    de: 'Manches Ziel wird mit mehr Zeit oder Budget möglich. Darum wird benannt, was es braucht.',
    en: 'More time or budget makes some goals possible. So name what it needs.',
  },
  'wopen.risk-factors': {
    de: 'Auch ein vereinbartes Ziel kann scheitern. Was es noch gefährdet, wird ausgesprochen.',
    en: 'An agreed goal can still fail. Say what can endanger it.',
  },
  'wopen.informed-decision': {
    de: 'Die Bedingungen liegen auf dem Tisch, und dann entscheidet die andere Seite selbst.',
    en: 'The conditions are on the table; then the client decides.',
  },
  'wopen.decline-with-regret': {
    de: 'Bleibt es beim Ziel ohne mehr Zeit oder Budget, lehnen wir ab: mit Bedauern und guten Wünschen.',
    en: 'If they insist without giving time or budget: decline, wish them luck, and say you regret it.',
  },
  'wopen.exceed': {
    de: 'Ist das Ziel erreichbar und beiden klar, liegt es an uns, es zu übertreffen.',
    en: 'Realistic and clear to all: now it is ours to exceed.',
  },
};
