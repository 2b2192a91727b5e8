package no.signert.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.signert.classify.Classifier;
import no.signert.domain.Campaign;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Sha256;
import no.signert.extract.TextExtractor;
import no.signert.fetch.FetchException;
import no.signert.store.Findings;
import no.signert.store.Ledger;
import no.signert.store.Reading;
import no.signert.store.StoredDocument;
import no.signert.store.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/** Reads every paper that these rules have not read yet, on all cores. */
final class ClassifyDocuments {
  private static final int AHEAD = 128;
  private static final int PAGE = 500;

  /** What may be otherwise tomorrow is told tonight, and tried again. */
  private static final Set<FailureKind> PASSING =
      EnumSet.of(FailureKind.EXTRACTION_TIMEOUT, FailureKind.DOCUMENT_TOO_LARGE);

  private final Night night;
  private final HeldPapers held;
  private final PaperReader reader;
  private final Set<String> sources;
  private final String declaration;
  private final String register;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger unreadable = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  ClassifyDocuments(Night night, HeldPapers held, List<PlannedSource> sources) {
    this.night = night;
    this.held = held;
    this.sources = sources.stream().map(s -> s.source().name()).collect(Collectors.toSet());
    Campaign campaign = night.job().campaign();
    this.reader = new PaperReader(campaign);
    this.declaration = campaign.declaration().toString();
    this.register = Sha256.of(campaign.register().toString());
  }

  /**
   * A paper with what came of reading it; neither reading nor failure if nothing had to be done.
   *
   * @param papers the paper; or many for which nothing had to be done
   */
  record Classified(
      List<Reading.Candidate> papers,
      Reading.Mark mark,
      @Nullable Reading reading,
      @Nullable Failure failure) {
    StoredDocument document() {
      return papers.get(0).document();
    }

    boolean isUnchanged() {
      return reading == null && failure == null;
    }
  }

  AheadReader<List<Reading.Candidate>, Classified> reader() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new AheadReader<>(() -> lanes(cores), this::classify, cores, AHEAD, night.stop());
  }

  private List<Iterator<List<Reading.Candidate>>> lanes(int cores) {
    Findings findings = night.store().findings();
    night.watch().began(Stage.CLASSIFY, findings.countCandidates());
    List<Iterator<Reading.Candidate>> walkers =
        Paging.shared(
            last -> findings.candidates(last == null ? "" : last.document().key(), PAGE), cores);
    List<Iterator<List<Reading.Candidate>>> lanes = new ArrayList<>();
    walkers.forEach(papers -> lanes.add(new Parcels<>(papers, this::isDone, PAGE)));
    return lanes;
  }

  private boolean isDone(Reading.Candidate candidate) {
    DocumentReference reference = candidate.document().reference();
    return candidate.marks().contains(mark(reference)) || !sources.contains(reference.source());
  }

  private Reading.Mark mark(DocumentReference reference) {
    return new Reading.Mark(Classifier.version(), question(reference));
  }

  private Classified classify(List<Reading.Candidate> papers) {
    StoredDocument document = papers.get(0).document();
    DocumentReference reference = document.reference();
    Reading.Mark mark = mark(reference);
    if (papers.size() > 1 || isDone(papers.get(0))) {
      return new Classified(papers, mark, null, null);
    }
    Version version = version(document);
    try {
      byte[] content = held.get(reference, version.sha256(), version.archived()).content();
      Reading reading = reader.read(reference, content, version.mediaType(), version.charset());
      return reading instanceof Reading.Unreadable lost && PASSING.contains(lost.kind())
          ? new Classified(papers, mark, null, failure(reference, lost))
          : new Classified(papers, mark, reading, null);
    } catch (FetchException e) {
      return new Classified(papers, mark, null, e.failure());
    }
  }

  private static Version version(StoredDocument document) {
    Version version = document.version();
    if (version == null) {
      throw new IllegalStateException("A candidate must have bytes: " + document.key());
    }
    return version;
  }

  private static Failure failure(DocumentReference reference, Reading.Unreadable lost) {
    return new Failure(
        lost.kind(),
        reference.source(),
        reference.municipality(),
        reference.location(),
        lost.message());
  }

  /** All that decides what the classifier reads, besides the bytes and its own rules. */
  private String question(DocumentReference reference) {
    return Sha256.of(
        String.join(
            "\n",
            PaperReader.GATE,
            TextExtractor.version(),
            declaration,
            register,
            String.valueOf(reference.municipality()),
            String.valueOf(reference.body()),
            String.valueOf(reference.meetingDate()),
            reference.kind().name()));
  }

  /** Leaves out what had been read before. */
  @Nullable Classified process(Classified paper) {
    paper.papers().forEach(each -> night.watch().advanced(Stage.CLASSIFY));
    if (paper.isUnchanged()) {
      unchanged.addAndGet(paper.papers().size());
      return null;
    }
    return paper;
  }

  void write(Chunk<? extends Classified> papers) {
    papers.forEach(this::write);
  }

  private void write(Classified paper) {
    Reading reading = paper.reading();
    if (reading != null) {
      StoredDocument document = paper.document();
      String sha256 = version(document).sha256();
      night.store().findings().save(document.key(), sha256, paper.mark(), reading);
      (reading instanceof Reading.Read ? read : unreadable).incrementAndGet();
    } else if (paper.failure() != null) {
      DocumentReference reference = paper.document().reference();
      List<Failure> failures = List.of(paper.failure());
      night
          .store()
          .ledger()
          .failed(
              night.run(),
              Ledger.Stage.CLASSIFY,
              reference.source(),
              reference.location(),
              failures);
      unreadable.incrementAndGet();
    }
  }

  String account() {
    return "%d read, %d read before, %d could not be read"
        .formatted(read.get(), unchanged.get(), unreadable.get());
  }
}
