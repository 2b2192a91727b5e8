package no.signert.job;

import java.util.Optional;
import no.signert.classify.Classifier;
import no.signert.classify.Hints;
import no.signert.classify.OwnerCheck;
import no.signert.classify.OwnerFinder;
import no.signert.domain.Attribution;
import no.signert.domain.Campaign;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.DocumentText;
import no.signert.domain.FailureKind;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import no.signert.extract.UnreadableDocumentException;
import no.signert.store.Reading;
import org.jspecify.annotations.Nullable;

/** A paper's bytes become what it says: text, owner, finding. Safe for use by several threads. */
public final class PaperReader {
  /** Moves when a paper may be let in, or kept out, that was not before. */
  static final String GATE = "header held against owner";

  private final PaperText texts = new PaperText();
  private final Register register;
  private final OwnerFinder owners;
  private final Classifier classifier;

  /** Makes a reader for the papers of one campaign. */
  public PaperReader(Campaign campaign) {
    register = campaign.register();
    owners = new OwnerFinder(register);
    classifier = new Classifier(campaign.declaration());
  }

  /** Reads a paper; whatever its bytes are, nothing is thrown. */
  public Reading read(
      DocumentReference reference,
      byte[] content,
      @Nullable String mediaType,
      @Nullable String charset) {
    DocumentText text;
    try {
      text = texts.of(reference, content, mediaType, charset);
    } catch (UnreadableDocumentException e) {
      return new Reading.Unreadable(e.kind(), String.valueOf(e.getMessage()));
    }
    try {
      return read(reference, text);
    } catch (RuntimeException | StackOverflowError e) {
      return new Reading.Unreadable(
          FailureKind.CLASSIFIER_ERROR,
          reference.location() + ": The rules broke on this text (" + e + "). Report it.");
    }
  }

  /** Says what a text says, and whose it is: as the source knows it, else by its own header. */
  private Reading read(DocumentReference reference, DocumentText text) {
    MunicipalityNumber owner = reference.municipality();
    Attribution attribution = reference.attribution();
    if (owner == null) {
      owner = owners.find(text).orElse(null);
      attribution = Attribution.HEADER;
    }
    Optional<Municipality> known = Optional.ofNullable(owner).flatMap(register::find);
    Optional<String> stranger =
        known
            .filter(municipality -> isOwnPaper(reference))
            .flatMap(municipality -> OwnerCheck.stranger(text, municipality));
    if (stranger.isPresent()) {
      return new Reading.Unreadable(
          FailureKind.WRONG_MUNICIPALITY,
          "%s: Listed as a paper of %s, but its header says '%s'. Look whose it is."
              .formatted(
                  reference.location(), known.map(Municipality::name).orElse(""), stranger.get()));
    }
    String name = known.map(Municipality::name).orElse(null);
    Hints hints = new Hints(name, reference.body(), reference.meetingDate(), reference.kind());
    return new Reading.Read(owner, attribution, classifier.classify(text, hints));
  }

  /** What others wrote may be attached to a case; everything else a municipality wrote itself. */
  private static boolean isOwnPaper(DocumentReference reference) {
    return reference.attribution() != Attribution.HEADER
        && reference.kind() != DocumentKind.ATTACHMENT;
  }
}
