package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/** One vote on several cases, told outside them: "Sakene 43-46 ble enstemmig vedtatt." */
final class JointVote {
  private final Lexicon lexicon;
  private final StanceReader stances;
  private final CaseFile file;

  JointVote(Lexicon lexicon, StanceReader stances, CaseFile file) {
    this.lexicon = lexicon;
    this.stances = stances;
    this.file = file;
  }

  /** Returns what it came to for what was recommended in a case, null where there is none. */
  @Nullable Settlement settle(List<Proposal> recommended) {
    List<Token> sentence = new AgendaNotes(lexicon, file.text(), file.part()).jointVote();
    if (sentence == null) {
      return null;
    }
    Table table = new Table(stances, file.isAbout());
    table.inherit(recommended);
    table.forgetLast();
    Proposal lead = table.lead();
    if (!new VoteReader(lexicon, table).read(sentence) && lead != null) {
      boolean fell = lexicon.has(Concept.FELL, sentence);
      lead.decide(Label.BARE, fell ? Proposal.Fate.FELL : Proposal.Fate.CARRIED);
    }
    Reading votes = Tally.of(table, stances, file.isAbout());
    if (votes == null || !votes.stance().isTelling() || votes.stance() == Stance.CONTRADICTS) {
      return null;
    }
    List<TrailStep> trail = new ArrayList<>();
    Trail.proposals(trail, file.text(), table);
    trail.add(Trail.rule(Rule.VOTES, votes.why()));
    return new Settlement(
        votes.stance(),
        votes.start(),
        votes.end(),
        SectionKind.VOTE,
        Rule.VOTES,
        votes.certain() && !table.isLeadInDoubt(),
        votes.recommends(),
        trail,
        List.of());
  }
}
