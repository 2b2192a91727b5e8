package no.signert.job;

import java.util.function.Supplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Reconciles a step: everything it read must have been written, skipped or left out on purpose. */
final class Accounting implements StepExecutionListener {
  private final Night night;
  private final Stage stage;
  private final Supplier<String> account;

  Accounting(Night night, Stage stage, Supplier<String> account) {
    this.night = night;
    this.stage = stage;
    this.account = account;
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    if (step.getStatus() != BatchStatus.COMPLETED) {
      return step.getExitStatus();
    }
    long accounted = step.getWriteCount() + step.getSkipCount() + step.getFilterCount();
    if (step.getReadCount() != accounted) {
      step.setStatus(BatchStatus.FAILED);
      return ExitStatus.FAILED.addExitDescription(
          "%s read %d, but wrote %d, skipped %d and left out %d: something was lost."
              .formatted(
                  step.getStepName(),
                  step.getReadCount(),
                  step.getWriteCount(),
                  step.getSkipCount(),
                  step.getFilterCount()));
    }
    night.watch().ended(stage, account.get());
    return step.getExitStatus();
  }
}
