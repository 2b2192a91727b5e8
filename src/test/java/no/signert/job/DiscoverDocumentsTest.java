package no.signert.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.SourceVisit.Result;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import org.junit.jupiter.api.Test;

/** What an answer is worth. */
class DiscoverDocumentsTest {
  private static final MunicipalityNumber OWNER = new MunicipalityNumber("1003");
  private static final List<DocumentReference> ONE_PAPER =
      List.of(
          new DocumentReference(
              "test",
              "https://portal.example/sak.pdf",
              null,
              OWNER,
              Attribution.PUBLISHER,
              "Akson",
              null,
              null,
              null,
              DocumentKind.MINUTES_EXTRACT,
              false));

  private static final CaseSource ANYTHING =
      new CaseSource() {
        @Override
        public String name() {
          return "test";
        }

        @Override
        public String type() {
          return "test";
        }

        @Override
        public Discovery discover(DiscoveryRequest request) {
          throw new AssertionError("Nobody is asked here");
        }
      };
  private static final PlannedSource PORTAL = new PlannedSource(ANYTHING, OWNER, "host", true, "");
  private static final PlannedSource FOLDER = new PlannedSource(ANYTHING, null, "", true, "");
  private static final PlannedSource OFF = new PlannedSource(ANYTHING, OWNER, "host", false, "");

  private static Result result(
      PlannedSource source,
      List<DocumentReference> papers,
      boolean complete,
      FailureKind... kinds) {
    List<Failure> failures =
        List.of(kinds).stream()
            .map(kind -> new Failure(kind, "test", OWNER, "test", "planted"))
            .toList();
    return DiscoverDocuments.result(
        new DiscoverDocuments.Answer(source, new Discovery(papers, failures, complete)));
  }

  @Test
  void aSourceSeenToItsEndHasAnsweredWithOrWithoutPapers() {
    assertThat(result(PORTAL, ONE_PAPER, true)).isEqualTo(Result.ANSWERED);
    assertThat(result(PORTAL, List.of(), true)).isEqualTo(Result.ANSWERED);
  }

  @Test
  void whatAPortalsAdapterMadeGoodHidesNothing() {
    assertThat(result(PORTAL, ONE_PAPER, true, FailureKind.FILTER_IGNORED))
        .isEqualTo(Result.ANSWERED);
  }

  @Test
  void aFolderWithAFailureIsIncompleteForItCannotSayWhatItHid() {
    assertThat(result(FOLDER, ONE_PAPER, true, FailureKind.FILE_UNREADABLE))
        .isEqualTo(Result.INCOMPLETE);
  }

  @Test
  void anAnswerInPartIsIncomplete() {
    assertThat(result(PORTAL, ONE_PAPER, false, FailureKind.TIMEOUT)).isEqualTo(Result.INCOMPLETE);
  }

  @Test
  void noAnswerHasFailed() {
    assertThat(result(PORTAL, List.of(), false, FailureKind.INVALID_JSON)).isEqualTo(Result.FAILED);
    assertThat(result(PORTAL, List.of(), false)).isEqualTo(Result.FAILED);
  }

  @Test
  void whoIsKeptOutIsBlockedAndGoesOnTheManualList() {
    for (FailureKind kind :
        List.of(
            FailureKind.ROBOTS_DISALLOWED, FailureKind.CHALLENGE_PAGE, FailureKind.LOGIN_PAGE)) {
      assertThat(result(PORTAL, List.of(), false, kind)).isEqualTo(Result.BLOCKED);
    }
    assertThat(result(PORTAL, List.of(), false, FailureKind.ROBOTS_UNAVAILABLE))
        .isEqualTo(Result.FAILED);
  }

  @Test
  void whoIsSwitchedOffIsNotAsked() {
    assertThat(result(OFF, List.of(), false)).isEqualTo(Result.DISABLED);
  }
}
