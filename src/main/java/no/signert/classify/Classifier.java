package no.signert.classify;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.lexicon.OtherForm;
import no.signert.classify.lexicon.Spelling;
import no.signert.classify.procedure.CaseJudge;
import no.signert.classify.procedure.Judgement;
import no.signert.classify.procedure.Rule;
import no.signert.classify.procedure.Template;
import no.signert.classify.structure.CasePart;
import no.signert.classify.structure.CaseSplitter;
import no.signert.classify.structure.HeadingReader;
import no.signert.classify.structure.PaperHead;
import no.signert.classify.structure.Section;
import no.signert.classify.structure.SectionReader;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Vocabulary;
import no.signert.domain.Confidence;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * Says what a paper decided about a declaration, and which words say so. It reads the paper as the
 * record of a procedure: cases, bodies, proposals, votes, decision. Thread-safe; asks nothing but
 * its arguments, so the same paper gives the same finding.
 */
public final class Classifier {
  private static final String VERSION = "15";

  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Vocabulary words;
  private final Vocabulary damagedWords;
  private final HeadingReader headings;
  private final CaseJudge judge;

  /** Makes a classifier for one declaration. */
  public Classifier(Declaration typed) {
    Declaration declaration =
        new Declaration(
            OtherForm.withOther(typed.names()),
            OtherForm.withOther(typed.instruments()),
            typed.verbs());
    lexicon = Lexicon.standard().withVerbs(declaration.verbs()).withTitles(declaration.names());
    DeclarationWords named = new DeclarationWords(declaration, lexicon);
    mentions = new Mentions(named);
    List<String> names = new ArrayList<>(declaration.names());
    names.addAll(declaration.instruments());
    Spelling spelling = lexicon.spelling(names);
    words = new Vocabulary(word -> spelling.word(word, false));
    damagedWords = new Vocabulary(word -> spelling.word(word, true));
    headings = new HeadingReader(lexicon);
    judge = new CaseJudge(lexicon, named, named.strict(), named.byName());
  }

  /** Returns the version of the rules; it changes whenever a finding may change. */
  public static String version() {
    return VERSION;
  }

  /**
   * Reads one paper.
   *
   * @param hints what is known of it already; {@link Hints#NONE} if nothing
   */
  public Finding classify(DocumentText document, Hints hints) {
    NormalisedText raw = NormalisedText.of(document);
    int[] places = mentions.find(raw);
    if (places.length == 0) {
      return notMentioned(hints);
    }
    NormalisedText text = raw.spelledBy(raw.looksScanned() ? damagedWords : words);
    PaperHead head = PaperHead.read(lexicon, headings, text).listedFor(hints.body());
    List<Judgement> judgements = new ArrayList<>();
    for (CasePart part : CaseSplitter.split(lexicon, text)) {
      if (Mentions.within(places, part.start(), part.end())) {
        List<Section> sections = SectionReader.read(lexicon, headings, text, part, head);
        Judgement judged = judge.judge(text, head, part, sections);
        judgements.add(Template.hold(text, head, part, judged));
      }
    }
    return new FindingWriter(text, lexicon, hints).write(heaviest(judgements), places);
  }

  private static Judgement heaviest(List<Judgement> judgements) {
    Judgement best = judgements.get(0);
    for (Judgement judgement : judgements) {
      best = judgement.weight() >= best.weight() ? judgement : best;
    }
    return best;
  }

  private static Finding notMentioned(Hints hints) {
    return new Finding(
        Outcome.NOT_A_DECISION,
        null,
        null,
        hints.body(),
        hints.meetingDate(),
        Confidence.HIGH,
        List.of(),
        Rule.NOT_MENTIONED.code(),
        null,
        List.of(step("No name of the declaration is in it.", null)),
        List.of());
  }

  private static TrailStep step(String text, no.signert.domain.@Nullable Quote quote) {
    return new TrailStep(TrailStep.Kind.CASE, text, quote);
  }
}
