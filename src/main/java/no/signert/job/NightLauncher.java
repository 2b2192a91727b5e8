package no.signert.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Starts a night, or resumes it where it was killed. Safe under the run's lock alone: Spring Batch
 * does not look whether the execution that it recovers is still alive.
 */
class NightLauncher {
  private final JobRepository repository;
  private final JobOperator operator;
  private final Job job;

  NightLauncher(JobRepository repository, JobOperator operator, Job job) {
    this.repository = repository;
    this.operator = operator;
    this.job = job;
  }

  /** Runs the job for an attempt to its end. */
  JobExecution launch(Night night) {
    JobParameters parameters = parameters(night);
    try {
      JobExecution last = last(parameters);
      if (last == null) {
        return operator.start(job, parameters);
      }
      return operator.restart(recovered(last, night));
    } catch (JobExecutionException e) {
      throw new NightFailedException("The night could not be started", e);
    }
  }

  private static JobParameters parameters(Night night) {
    return new JobParametersBuilder()
        .addString("key", night.job().campaign().key())
        .addString("asOf", night.asOf().toString())
        .addLong("attempt", (long) night.run().attempt())
        .toJobParameters();
  }

  private @Nullable JobExecution last(JobParameters parameters) {
    JobInstance instance = repository.getJobInstance(job.getName(), parameters);
    if (instance == null) {
      return null;
    }
    JobExecution last = repository.getLastJobExecution(instance);
    if (last == null) {
      // Killed between the two transactions that make an instance and its execution: every start
      // would fail from now on.
      repository.deleteJobInstance(instance);
    }
    return last;
  }

  private JobExecution recovered(JobExecution last, Night night) {
    boolean running =
        last.getStatus().isRunning()
            || last.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning());
    JobExecution execution = running ? operator.recover(last) : last;
    LocalDateTime now = LocalDateTime.ofInstant(night.clock().instant(), ZoneId.systemDefault());
    // After a database error an execution may be UNKNOWN, which recover() passes over and restart()
    // refuses. What it did is in the store or is not, so it may simply go on.
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(now);
        repository.update(step);
      }
    }
    if (execution.getStatus() == BatchStatus.UNKNOWN) {
      execution.setStatus(BatchStatus.FAILED);
      execution.setExitStatus(ExitStatus.FAILED);
      execution.setEndTime(now);
      repository.update(execution);
    }
    return execution;
  }
}
