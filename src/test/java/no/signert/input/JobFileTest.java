package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JobFileTest {
  @Test
  void theShippedJobFileIsValid() {
    JobFile job = JobFile.read(Path.of("jobs/akson.yml"));
    assertThat(job.campaign().key()).isEqualTo("akson");
    assertThat(job.campaign().register().municipalities()).hasSize(356);
  }
}
