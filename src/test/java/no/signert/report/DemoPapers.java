package no.signert.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.Attribution;
import no.signert.domain.Body;
import no.signert.domain.Confidence;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.domain.Finding;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Outcome;
import no.signert.domain.PoliticalBody;
import no.signert.domain.Quote;
import no.signert.domain.ReviewReason;
import no.signert.domain.SectionKind;
import no.signert.domain.WrittenForm;

/** Seeded papers, some of whose words a spreadsheet must not take for formulas. */
final class DemoPapers {
  private static final Outcome[] OUTCOMES = {
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.SIGNED_CONDITIONALLY,
    Outcome.DECLINED,
    Outcome.DECLINED,
    Outcome.DEFERRED,
    Outcome.NOTED,
    Outcome.RECOMMENDED_SIGN,
    Outcome.RECOMMENDED_SIGN,
    Outcome.RECOMMENDED_DECLINE,
    Outcome.NOT_A_DECISION,
    Outcome.UNCLEAR
  };

  private static final Map<Outcome, String> WORDS =
      Map.of(
          Outcome.SIGNED,
          "Kommunestyret vedtar at %s kommune signerer intensjonserklæringen om Akson\n"
              + "og gir ordføreren fullmakt til å undertegne på kommunens vegne.",
          Outcome.SIGNED_CONDITIONALLY,
          "%s kommune sluttar seg til intensjonserklæringa, under føresetnad av at staten tek\n"
              + "heile kostnaden ved innføringa og at kommunen kan tre ut att utan vederlag.",
          Outcome.DECLINED,
          "%s kommune ønsker ikke å signere intensjonserklæringen.",
          Outcome.DEFERRED,
          "Saken utsettes til etter sommeren.",
          Outcome.NOTED,
          "Formannskapet tar saken til orientering.",
          Outcome.RECOMMENDED_SIGN,
          "Kommunedirektøren tilrår at %s kommune signerer intensjonserklæringen.",
          Outcome.RECOMMENDED_DECLINE,
          "Kommunedirektøren tilrår at %s kommune ikke signerer.",
          Outcome.NOT_A_DECISION,
          "Departementet inviterer kommunene til å signere.",
          Outcome.UNCLEAR,
          "Det ble votert over punktene hver for seg, se protokollen.");

  private final Random random;

  DemoPapers(long seed) {
    random = new Random(seed);
  }

  Map<MunicipalityNumber, List<Evidence>> of(List<Municipality> municipalities) {
    Map<MunicipalityNumber, List<Evidence>> papers = new TreeMap<>();
    for (Municipality municipality : municipalities) {
      int count = Math.max(0, random.nextInt(6) - 2);
      List<Evidence> own = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        own.add(paper(municipality, i));
      }
      if (!own.isEmpty()) {
        papers.put(municipality.number(), own);
      }
    }
    return papers;
  }

  private Evidence paper(Municipality municipality, int index) {
    Outcome outcome = OUTCOMES[random.nextInt(OUTCOMES.length)];
    LocalDate day = LocalDate.of(2020, 4, 20).plusDays(random.nextInt(75));
    boolean board = random.nextInt(3) == 0;
    Body body =
        board
            ? new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap")
            : new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre");
    boolean local = random.nextInt(4) == 0;
    String file = municipality.number() + "-" + index + (local ? " særutskrift.pdf" : ".pdf");
    DocumentReference reference =
        new DocumentReference(
            local ? "egne papirer" : "innsyn " + municipality.name(),
            local
                ? "input/akson/documents/" + file
                : "https://innsyn.example.no/" + municipality.number() + "/" + index + ".pdf",
            local ? null : URI.create("https://www.example.no/sak/" + municipality.number()),
            municipality.number(),
            local ? Attribution.MANIFEST : Attribution.PUBLISHER,
            title(municipality),
            body,
            day,
            "20/" + (100 + random.nextInt(900)),
            DocumentKind.MINUTES_EXTRACT,
            false);
    String sha = String.format("%064x", random.nextLong() >>> 1);
    ArchiveLocation archived =
        local ? null : new ArchiveLocation("akson-20200629.warc.gz", random.nextInt(1 << 30));
    return new Evidence(
        municipality.number(),
        reference,
        sha,
        archived,
        day.plusDays(3),
        finding(outcome, municipality, body, day),
        "demo-1");
  }

  private static String title(Municipality municipality) {
    return municipality.number().value().endsWith("3")
        ? "=HYPERLINK(\"http://evil.example\";\"Akson\")"
        : "Saksprotokoll: Intensjonserklæring om Akson";
  }

  private Finding finding(Outcome outcome, Municipality owner, Body body, LocalDate day) {
    String words = WORDS.get(outcome);
    String text = Objects.requireNonNull(words).replace("%s", owner.name());
    if (owner.number().value().endsWith("7")) {
      text = "- " + text + "\n- Saken oversendes departementet.\n- _x0041_ 'sitert'\t@alle";
    }
    if (owner.number().value().endsWith("25")) {
      text = text + "\fSide to: " + text.repeat(8);
    }
    boolean doubtful = outcome == Outcome.UNCLEAR || random.nextInt(25) == 0;
    int start = 1000 + random.nextInt(9000);
    Quote quote = new Quote(text, 1 + random.nextInt(6), start, start + text.length());
    return new Finding(
        outcome,
        quote,
        outcome.isDecision() ? SectionKind.DECISION : SectionKind.RECOMMENDATION,
        body,
        day,
        doubtful ? Confidence.LOW : Confidence.HIGH,
        doubtful ? List.of(ReviewReason.RULES_DISAGREE, ReviewReason.LOW_CONFIDENCE) : List.of(),
        "vedtak-som-innstilt",
        random.nextInt(4) == 0 ? WrittenForm.NYNORSK : WrittenForm.BOKMAL,
        List.of(),
        doubtful
            ? List.of(new Quote("Innstillingen ble enstemmig vedtatt.", 2, 40, 76))
            : List.of());
  }
}
