package no.signert.classify.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.CasePart;
import no.signert.classify.structure.PaperHead;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * Judges one case: the last competent body's word counts, a recommendation only where none spoke.
 */
public final class CaseJudge {
  /** More bodies than any case has; the rest of such a text is noise. */
  private static final int MOST = 60;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final StanceReader stances;

  private final @Nullable CaseJudge strict;
  private final Predicate<CaseFile> passesOn;

  /**
   * Makes a judge for one declaration.
   *
   * @param strictWords its words for cases whose title does not name it
   * @param namedWords its words for cases whose title names another
   */
  public CaseJudge(
      Lexicon lexicon,
      DeclarationWords words,
      DeclarationWords strictWords,
      DeclarationWords namedWords) {
    this(
        lexicon,
        words,
        new StanceReader(lexicon, words),
        strict(lexicon, strictWords, namedWords),
        file -> !file.isNamed());
  }

  private static CaseJudge strict(
      Lexicon lexicon, DeclarationWords words, DeclarationWords namedWords) {
    StanceReader stances = new StanceReader(lexicon, words);
    StanceReader named = new StanceReader(lexicon, namedWords);
    CaseJudge byName = new CaseJudge(lexicon, namedWords, named, null, file -> false);
    return new CaseJudge(lexicon, words, stances, byName, CaseFile::isOfAnother);
  }

  /**
   * @param strict judges the cases that are passed on
   */
  private CaseJudge(
      Lexicon lexicon,
      DeclarationWords words,
      StanceReader stances,
      @Nullable CaseJudge strict,
      Predicate<CaseFile> passesOn) {
    this.passesOn = passesOn;
    this.strict = strict;
    this.lexicon = lexicon;
    this.words = words;
    this.stances = stances;
  }

  /** A treatment that came to something. */
  private record Settled(Treatment treatment, Settlement settlement, boolean recommends) {
    /** Whether it answers the question; what an advisory body says beside it does not count. */
    boolean answers() {
      Stance stance = settlement.stance();
      boolean said = stance.isTelling() && stance != Stance.CONTRADICTS;
      return said || !isAdvisory(treatment.body());
    }

    /** Whether a sentence introduces the decision, whose words do not say what it is. */
    boolean isVaguelyTold() {
      List<Section> decisions = treatment.decisions();
      return settlement.rule() == Rule.DECISION_REFERS_TO_UNKNOWN_TEXT
          && !decisions.isEmpty()
          && decisions.stream().allMatch(section -> section.heading().prose());
    }

    /** Whether the body is known and has the last word over the other's. */
    boolean isAbove(Settled other) {
      Body own = treatment.body();
      Body theirs = other.treatment.body();
      return own != null && theirs != null && own.kind().hasLastWordOver(theirs.kind());
    }
  }

  /** Judges a case. */
  public Judgement judge(
      NormalisedText text, PaperHead head, CasePart part, List<Section> sections) {
    return new CaseJudge(lexicon, words, stances.remembering(), strict, passesOn)
        .judgeOne(text, head, part, sections);
  }

  private Judgement judgeOne(
      NormalisedText text, PaperHead head, CasePart part, List<Section> sections) {
    CaseFile file = new CaseFile(lexicon, words, stances, text, head, part, sections);
    if (strict != null && passesOn.test(file)) {
      return strict.judge(text, head, part, sections);
    }
    List<TrailStep> trail = new ArrayList<>();
    TreatmentSplitter split = TreatmentSplitter.split(lexicon, text, sections);
    List<Proposal> before = new Recommendations(lexicon, stances, file).read(split);
    new Floor(lexicon, file).complete(before, stances);
    Verdicts verdicts = new Verdicts(file, trail);
    if (file.isStory()) {
      return verdicts.nothing();
    }
    List<Settled> settled = settleAll(file, split, before);
    Settled last = last(settled, false);
    if (last != null) {
      Judgement recorded = last.isVaguelyTold() ? recorded(file) : null;
      return recorded != null ? recorded : verdicts.decided(last.treatment(), last.settlement());
    }
    Reading note = new AgendaNotes(lexicon, text, part).offAgenda();
    if (note != null) {
      return verdicts.takenOff(note);
    }
    Settled joint = votedTogether(file, split, before);
    if (joint != null && !joint.recommends()) {
      return verdicts.decided(joint.treatment(), joint.settlement());
    }
    Settled advice = joint != null ? joint : last(settled, true);
    Proposal lead = LeadProposal.of(before);
    if (advice != null && (lead == null || advice.answers())) {
      return verdicts.recommended(advice.treatment(), advice.settlement());
    }
    Reading off = new Floor(lexicon, file).offAgenda(stances);
    Judgement recorded = recorded(file);
    if (recorded != null) {
      return recorded;
    }
    if (off != null) {
      return verdicts.takenOff(off);
    }
    Advice advisor = new Advice(lexicon, stances, file);
    if (lead != null && lead.reading() != null) {
      return verdicts.proposed(lead.author(), advisor.chosen(split, lead.reading()));
    }
    Reading advised = advisor.inProse(split);
    if (advised != null) {
      return verdicts.advised(advised);
    }
    Judgement prose = new ProseJudge(lexicon, words, stances).judge(file);
    return prose != null ? prose : verdicts.nothing();
  }

  /** What a letter says was signed, null where none does. */
  private @Nullable Judgement recorded(CaseFile file) {
    Judgement prose = new ProseJudge(lexicon, words, stances).judge(file);
    return prose != null && prose.rule() == Rule.OFFICIALLY_RECORDED ? prose : null;
  }

  private static boolean isAdvisory(@Nullable Body body) {
    return body != null && body.kind() == PoliticalBody.ADVISORY_BODY;
  }

  private List<Settled> settleAll(CaseFile file, TreatmentSplitter split, List<Proposal> before) {
    Settler settler = new Settler(lexicon, stances, file.text(), file.isAbout());
    LastWord lastWord = new LastWord(lexicon, file, split);
    List<Settled> settled = new ArrayList<>();
    List<Proposal> table = new ArrayList<>(before);
    for (Treatment treatment : Treatment.inOrder(treatments(split, before))) {
      if (!file.isOfficial() && treatment.isTold()) {
        continue;
      }
      Settlement settlement = settler.settle(treatment, table);
      if (settlement != null && settled.size() < MOST) {
        boolean recommends = lastWord.recommends(treatment, settlement);
        settled.add(new Settled(treatment, settlement, recommends));
        boolean lower = recommends || !LastWord.isCouncil(treatment.body());
        if (lower && !isAdvisory(treatment.body())) {
          table.add(Recommendations.of(treatment, settlement));
        }
      }
    }
    return settled;
  }

  /** "Sakene 43-46 ble vedtatt samlet", outside the case. */
  private @Nullable Settled votedTogether(
      CaseFile file, TreatmentSplitter split, List<Proposal> before) {
    if (split.recommendations().isEmpty()) {
      return null;
    }
    Section first = split.recommendations().get(0);
    Treatment treatment = new Treatment(first.body(), first.day());
    Settlement settlement = new JointVote(lexicon, stances, file).settle(before);
    return settlement == null
        ? null
        : new Settled(
            treatment,
            settlement,
            first.heading().sendsOn()
                || new LastWord(lexicon, file, split).recommends(treatment, settlement));
  }

  /**
   * In a record of votes the results stand under the proposals, and no treatment has a head; what
   * stands under a recommendation of an earlier day is how that came about.
   */
  private static List<Treatment> treatments(TreatmentSplitter split, List<Proposal> proposals) {
    boolean voted = proposals.stream().anyMatch(p -> p.fate() != Proposal.Fate.OPEN);
    if (!split.treatments().isEmpty() || !voted) {
      return split.treatments();
    }
    Section first = split.recommendations().get(0);
    LocalDate own = first.heading().day();
    boolean before = own != null && first.day() != null && own.isBefore(first.day());
    return before ? List.of() : List.of(new Treatment(first.body(), first.day()));
  }

  private static @Nullable Settled last(List<Settled> settled, boolean recommending) {
    Settled best = null;
    for (Settled candidate : settled) {
      if (candidate.recommends() == recommending && (best == null || !outranks(best, candidate))) {
        best = candidate;
      }
    }
    return best;
  }

  /** A higher body outranks a lower one; a telling word a silent one; else the later stands. */
  private static boolean outranks(Settled one, Settled other) {
    if (one.isAbove(other) || other.isAbove(one)) {
      return one.isAbove(other);
    }
    if (one.treatment().day() != null && other.treatment().day() != null) {
      return one.treatment().day().isAfter(other.treatment().day());
    }
    return one.settlement().stance().isTelling() && !other.settlement().stance().isTelling();
  }
}
