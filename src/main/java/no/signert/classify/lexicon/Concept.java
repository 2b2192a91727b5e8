package no.signert.classify.lexicon;

import java.util.Locale;

/** What the phrases of the lexicon mean. The name, in lower case with hyphens, is the YAML key. */
public enum Concept {
  /** Joining or signing: <i>slutter seg til, skriv under på</i>. */
  JOIN,
  /** Support that is a joining only of an instrument itself: <i>støtter oppropet</i>. */
  SUPPORT,
  /** Leads to a noun of joining: <i>gjennom, ved</i>. */
  BY_WAY_OF,
  /** Joins somebody to something: <i>slutter … til</i>. */
  BINDS,
  /** Saying no: <i>takker nei til, avslår</i>; negates a joining that it governs. */
  REFUSE,
  /** Not taking part: <i>utenfor</i>. */
  OUTSIDE,
  /** Doing as one is asked: <i>imøtekommer</i>. */
  GRANT,
  /** What one is asked: <i>anmodning, førespurnad</i>. */
  REQUEST,
  /** Taking back: <i>trekkjer tilbake underskrifta</i>. */
  WITHDRAW,
  /** Putting off: <i>saken utsettes</i>. */
  DEFER,
  /** Asking for another case: <i>ber om ny sak</i>. */
  NEW_CASE,
  /** Asks for an inquiry: <i>bes vurdere</i>. */
  LOOKS_INTO,
  /** Not now: <i>nå, på nåværende tidspunkt</i>. */
  FOR_NOW,
  /** Taking note: <i>til orientering, til vitande</i>. */
  NOTE,
  /** <i>ikke, ingen, verken</i>. */
  NEGATION,
  /** Says neither yes nor no of what it governs: <i>utelukker ikke</i>. */
  LEAVES_OPEN,
  /** Neither yes nor no: <i>verken ja eller nei</i>. */
  NEITHER,
  /** Those who lost the vote, whatever they wished: <i>mindretallet</i>. */
  MINORITY,
  /** Until something happens, as the first words of a sentence: <i>inntil, fram til</i>. */
  OPENS_UNTIL,
  /** Could do it: <i>kan, kunne</i>. */
  MAY,
  /** Becoming what the name says: <i>blir Miljøfyrtårn</i>. */
  BECOMES,
  /** Makes a promise: <i>avgir løftet</i>. */
  GIVES,
  /** Makes a promise, and hands nothing over: <i>avgir</i>. */
  GIVES_OFF,
  /** What follows is thought of, not done: <i>vurdere, muligheten for</i>. */
  THOUGHT_OF,
  /** Nouns whose content is only spoken of: <i>saken om å, tanken på at</i>. */
  CONTENT,
  /** Opens a clause that asks or supposes: <i>hvorvidt, før kommunen</i>. */
  WHETHER,
  /** Opens a clause that changes nothing: <i>selv om, til tross for at</i>. */
  CONCESSION,
  /** Is one of several: <i>er blant, står på lista over</i>. */
  AMONG,
  /** Those municipalities: <i>kommunene, dei</i>. */
  MEMBERS,
  /** Nothing before it reaches behind it: <i>men, fordi, som</i>. */
  BREAKS_CLAUSE,
  /** Joins clauses: <i>og, samt</i>. */
  LINK,
  /** <i>bare</i>, behind a negation. */
  ONLY,
  /** Governs an infinitive or participle: <i>skal, vil, har</i>. */
  AUXILIARY,
  /** Opens a clause of time: <i>til planen er vedtatt</i>. */
  OPENS_TIME,
  /** What follows is a noun, however like a verb it looks: <i>om støtte, sin godkjenning</i>. */
  BEFORE_NOUN,
  /** Makes what follows no subject: <i>fra, med, hos</i>. */
  PREPOSITION,
  /** Stands for what was named: <i>den, dette</i>. */
  PRONOUN,
  /** A refusal of what is named behind it: <i>ser ikke nytten av, har ikke rom for</i>. */
  NO_NEED,
  /** Sounds like joining and is not: <i>tatt med på råd, gå inn i en ny fase</i>. */
  NO_JOIN,
  /** Asking somebody: <i>ber, oppfordrer</i>. */
  ASKS,
  /** Others than the municipality and its servants: <i>regjeringen, andre kommuner</i>. */
  OUTSIDER,
  /** The administration: <i>rådmannen</i>. */
  ADMINISTRATION,
  /** What signing is called as a noun: <i>tilslutningen, underskrifta</i>. */
  SIGNING,
  /** Other things that one can join or agree with: <i>uttalelsen, strategien</i>. */
  OTHER_THING,
  /** Says nothing of what the object of a verb is: <i>den, innen, derfor, herfra</i>. */
  NEUTRAL,
  /** A condition by a preposition: <i>under forutsetning av, med atterhald om</i>. */
  CONDITION,
  /** A conditional clause's first word: <i>dersom, såfremt</i>. */
  IF,
  /** In place of a text: <i>ingen tekst registrert</i>. */
  NO_TEXT,
  /** Off the agenda of the day: <i>saken trekkes fra sakskartet</i>. */
  OFF_AGENDA,
  /** Of a case, without naming it: <i>trukket, ikke behandlet</i>. */
  NOT_TREATED,
  /** Several cases are put over to another day: <i>overført til neste møte</i>. */
  CARRIED_OVER,
  /** In a title, what follows is only the occasion: <i>oppfølging av spørsmål om</i>. */
  OCCASION,
  /** A member's question: <i>interpellasjon</i>. */
  QUESTION,
  /** Not until: <i>før, med mindre</i>. */
  UNTIL,
  /** <i>når, etter at</i>, as the first word of a clause. */
  WHEN,
  /** Not earlier than what follows: <i>først, bare</i>. */
  ONLY_THEN,
  /** Once a thing is there: <i>etter, ved</i>. */
  AFTERWARDS,
  /** Holds, or begins to: <i>får virkning, står ved lag</i>. */
  FORCE,
  /** Lets the municipality go: <i>er ubundet, kan trekke seg</i>. */
  RELEASE,
  /** What is joined was changed: <i>med følgende endring</i>. */
  AMENDED,
  /** Comes about by itself: <i>protokollen, møtet</i>. */
  FORMALITY,
  /** What a day is named by: <i>januar, nyttår</i>. */
  CALENDAR,
  /** A part of what is joined: <i>artikkel, siste setning</i>. */
  PART,
  /** Said of a part that is left out: <i>skal ikke gjelde</i>. */
  NOT_COUNTING,
  /** Something has happened: <i>har, er</i>. */
  PERFECT,
  /** A premise: <i>forutsetter at</i>. */
  PREMISE,
  /** A verb that often opens a condition without any "if": <i>avslås søknaden, …</i>. */
  INVERTED,
  /** The signing ends by itself: <i>bortfaller, gjelder bare dersom</i>. */
  LAPSE,
  /** Says what something means: <i>innebærer, medfører</i>. */
  MEANS,
  /** An agreement to come, whose conditions are none of this signing: <i>en senere avtale</i>. */
  LATER,
  /** Or else: <i>i motsatt fall, hvis ikke</i>. */
  OTHERWISE,
  /** Putting one's name under a text: <i>signerer, skriv under</i>. */
  SIGNS_NAME,
  /** What is said no to is a part: <i>ikke til den delen av</i>. */
  OF_PART,
  /** Parts are left out: <i>med unntak av punkt, men ikkje punkt</i>. */
  PARTIAL,
  /** Not a condition: <i>uten forbehold</i>. */
  NO_CONDITION,
  /** Wishes and instructions: <i>forventer, ber om</i>. */
  WISH,
  /** Somebody else's opinion, asked for: <i>uttalelse, fråsegn</i>. */
  STATEMENT,
  /** Recommending: <i>tilrår, rår kommunestyret til</i>. */
  RECOMMENDS,
  /** A proposal: <i>forslag, framlegg, innstilling</i>. */
  PROPOSAL,
  /** A part of a proposal: <i>punkt, bokstav, ledd</i>. */
  POINT,
  /** Moved by several together: <i>fellesforslag, omforent</i>. */
  JOINT,
  /** Leaves out the points named behind it: <i>med unntak av, uten</i>. */
  EXCEPT,
  /** Put in place of an older one: <i>nytt, endret</i>. */
  NEW,
  /** The recommendation before the body: <i>innstilling, tilråding</i>. */
  RECOMMENDATION,
  /** Putting a proposal forward: <i>fremmet, gjorde framlegg</i>. */
  MOVES,
  /** Opens a clause that gives a reason: <i>fordi, sidan</i>. */
  REASON,
  /** Moving again what was moved before: <i>opprettholdt, heldt oppe</i>. */
  UPHOLDS,
  /** Carried: <i>vedtatt, vedteke</i>. */
  CARRIED,
  /** Not carried: <i>falt, fall, nedstemt</i>. */
  FELL,
  /** Nobody against: <i>enstemmig, samrøystes</i>. */
  UNANIMOUS,
  /** Set against each other: <i>satt opp mot</i>. */
  AGAINST,
  /** Letters and items noted together: <i>referatsaker</i>. */
  ITEMS,
  /** Something added or changed: <i>tillegg, endring</i>. */
  ADDITION,
  /** Asks for words to stand in the minutes: <i>ført til protokollen</i>. */
  TO_MINUTES,
  /** Votes: <i>stemmer, røyster</i>. */
  VOTES,
  /** Who votes, but is not always said to: <i>representanter</i>. */
  VOTERS,
  /** For or against, behind a number: <i>for, mot, imot</i>. */
  SIDE,
  /** There was a vote: <i>votert over, røysta over samla</i>. */
  VOTED,
  /** Got votes: <i>fikk, fekk</i>. */
  GOT,
  /** Who leads the meeting: <i>ordføreren, møteleder</i>. */
  CHAIR,
  /** Lets the body vote on what is proposed: <i>tok opp, satte under votering</i>. */
  PUTS_TO_VOTE,
  /** Names a column of a table of proposals: <i>forslagsstiller, ordlyd</i>. */
  COLUMN,
  /** Casting votes: <i>stemte, røysta</i>. */
  CAST,
  /** Taken back before the vote: <i>trukket</i>. */
  TAKEN_BACK,
  /** Passed on without a vote: <i>oversendt</i>. */
  PASSED_ON,
  /** Sent to another body without a vote: <i>oversendes formannskapet</i>. */
  SENT_ON,
  /** A proposal to postpone. */
  POSTPONEMENT,
  /** As proposed: <i>som, i samsvar med</i>. */
  AS,
  /** See elsewhere: <i>se behandlingen</i>. */
  SEE,
  /** The rest of the points: <i>øvrige punkter, resten</i>. */
  REST,
  /** Sends the case on: <i>innstilling til kommunestyret</i>. */
  SENDS_ON,
  /** The last word lies here: <i>avgjør saken, kommuneloven § 11-8</i>. */
  LAST_WORD,
  /** Heads of sections. */
  HEAD_DECISION,
  HEAD_RECOMMENDATION,
  HEAD_PROPOSAL,
  HEAD_PROCEEDINGS,
  /** Heads a treatment if it is the line's only word: <i>Protokoll</i>. */
  HEAD_ALONE,
  HEAD_VOTE,
  HEAD_STATEMENT,
  HEAD_DESCRIPTION,
  /** A conclusion; with a count of votes behind it, a decision. */
  HEAD_CONCLUSION,
  /** Talk in the meeting; with a vote at its end, proceedings. */
  HEAD_DISCUSSION,
  HEAD_ATTACHMENT,
  HEAD_EARLIER,
  HEAD_END,
  HEAD_LABEL,
  /** Where the case goes from here: <i>saken skal videre til</i>. */
  ONWARD,
  /** Words that may stand beside a head. */
  HEAD_WORD,
  /** What the declaration's own name puts before "kommune": <i>gåvennlig</i>. */
  OWN_TITLE,
  /** Minutes of one case, behind its recommendation: <i>saksprotokoll</i>. */
  HEAD_MINUTES,
  /** The one named first of two: <i>førstnevnte</i>. */
  FORMER,
  /** The one named last of two: <i>sistnevnte</i>. */
  LATTER,
  /** Tells that a body has met on the case: <i>har behandlet saken</i>. */
  HEAD_TREATED,
  /** Several proposals follow: <i>to alternativer, følgende forslag</i>. */
  SEVERAL,
  /** A finite verb that no heading has. */
  FINITE,
  /** Bodies, by kind. */
  COUNCIL,
  CITY_GOVERNMENT,
  EXECUTIVE_BOARD,
  COMMITTEE,
  ADVISORY_BODY,
  CHIEF_EXECUTIVE,
  REGIONAL_BODY,
  MAYOR,
  /** The municipality: <i>kommune, herad</i>. */
  MUNICIPALITY,
  /** Instruments in general: <i>erklæring, avtale, charter</i>. */
  INSTRUMENT,
  /** What stands before "kommune" and is no name of one: <i>trafikksikker, fossilfri</i>. */
  NO_NAME,
  /** Political parties. */
  PARTY,
  /** Opens a list of what was decided: <i>hva, dette, slik</i>. */
  ASKS_WHAT,
  /** Made a decision, in prose: <i>vedtok, fattet slikt vedtak</i>. */
  DECIDED,
  /** A decision was made, told in the past: <i>fattet, gjorde, traff</i>. */
  MADE,
  /** A vote that decides nothing: <i>prøvevotering</i>. */
  TRIAL,
  /** Who speaks or was spoken of, without a name: <i>jeg, han, ho</i>. */
  SPEAKER,
  /** The sides of a record of votes: <i>for, mot, ja, nei</i>. */
  VOTE_SIDE,
  /** Makes a decision, said in the present tense: <i>fatter slikt vedtak, gjer vedtak</i>. */
  MAKES,
  /** A text to be filled in by others: <i>mal for vedtak, kommunene bruker denne</i>. */
  TEMPLATE,
  /** A signed declaration is recorded: <i>vedlagt følger undertegnet</i>. */
  RECORDED,
  /** Is still to be done: <i>skal, vil</i>. */
  INTENDS,
  /** Keeps what another body came to: <i>stadfestes, opprettholdes</i>. */
  CONFIRMS,
  /** Marks of a letter: <i>med hilsen, vår ref</i>. */
  LETTER,
  /** Words that tell bokmål or nynorsk. */
  MARKS,
  /** A case in a meeting: <i>sak, PS</i>. */
  CASE_MARK,
  /** Several cases by their numbers: <i>sakene 43-46</i>. */
  CASES,
  /** Letters of a series of items noted within one case: <i>RS 12/20</i>. */
  ITEM_MARK,
  /** Something in the way, a second negation: <i>ikke noe i veien for</i>. */
  OBSTACLE,
  /** What a body came to before: <i>vedtaket, avgjerda</i>. */
  RULING,
  /** Undoes a ruling: <i>omgjøres, oppheves</i>. */
  REVERSES,
  /** Brings a recommendation: <i>gav slik, med følgende</i>. */
  GIVES_ADVICE,
  /** Is only told or taught something: <i>får informasjon, blir hørt</i>. */
  RECEIVES,
  /** Opens what was said in the meeting: <i>under behandlingen</i>. */
  IN_MEETING,
  /** A field that says who is to decide, not who met: <i>avgjøres av, innstilling til</i>. */
  DECIDER,
  /** A case moves from body to body: <i>sendes, fremmes, leggjast fram</i>. */
  MOVES_ON,
  /** The case itself, or what a body came to in it: <i>saken, vedtaket, tilrådinga</i>. */
  THE_CASE,
  /** Treats or decides a case: <i>behandler, avgjør</i>. */
  TREATS,
  /** What is sent to be known only: <i>rapport, orientering, årlig</i>. */
  REPORTS,
  /** Tells of what has been: <i>ble, vart, hadde</i>. */
  PAST,
  /** What is asked for is advice: <i>forslag til innstilling</i>. */
  TO_ADVISE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns its place in a table that lives no longer than the program. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }
}
