package no.signert.job;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Does the work of a step ahead of its writer, on many threads, and reads out the results.
 *
 * <p>Work comes in lanes. Items of a lane are worked on one after another, different lanes side by
 * side, so a lane per host keeps to one request at a time. Results come in the order in which they
 * are done. Nothing is remembered for a restart: the lanes are asked anew, and leave out what the
 * store already holds.
 *
 * @param <I> what is worked on
 * @param <O> what comes of it
 */
final class AheadReader<I, O> implements ItemStreamReader<O>, StepExecutionListener {
  private static final Object WORKER_LEFT = new Object();
  private static final long LOOK_FOR_STOP_MS = 200;

  private final Supplier<List<Iterator<I>>> lanes;
  private final Function<I, O> work;
  private final int threads;
  private final StopSignal stop;

  private final ConcurrentLinkedQueue<Iterator<I>> free = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<Object> done = new LinkedBlockingQueue<>();
  private final Semaphore room;
  private final AtomicInteger workers = new AtomicInteger();
  private @Nullable ExecutorService pool;
  private @Nullable StepExecution step;

  /**
   * Makes a reader.
   *
   * @param lanes asked when the step begins; the iterators are used by several threads in turn
   * @param work what to do with an item; an exception ends the step
   * @param threads how many items to work on at a time
   * @param ahead how many results may wait for the writer
   */
  AheadReader(
      Supplier<List<Iterator<I>>> lanes,
      Function<I, O> work,
      int threads,
      int ahead,
      StopSignal stop) {
    this.lanes = lanes;
    this.work = work;
    this.threads = threads;
    this.stop = stop;
    this.room = new Semaphore(ahead);
  }

  @Override
  public void beforeStep(StepExecution execution) {
    step = execution;
  }

  @Override
  public void open(ExecutionContext context) {
    List<Iterator<I>> all = lanes.get();
    free.addAll(all);
    int count = Math.min(threads, all.size());
    workers.set(count);
    ExecutorService started =
        Executors.newFixedThreadPool(
            Math.max(1, count),
            task -> {
              Thread thread = new Thread(task, "ahead");
              thread.setDaemon(true);
              return thread;
            });
    pool = started;
    for (int i = 0; i < count; i++) {
      started.execute(this::workThroughLanes);
    }
  }

  private void workThroughLanes() {
    try {
      for (Iterator<I> lane = free.poll(); lane != null; lane = free.poll()) {
        room.acquire();
        if (lane.hasNext()) {
          done.add(work.apply(lane.next()));
          free.add(lane);
        } else {
          room.release();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      done.add(new Broken(e));
    } finally {
      done.add(WORKER_LEFT);
    }
  }

  private record Broken(Throwable cause) {}

  @Override
  @SuppressWarnings("unchecked") // Only results of the work and the two marks are queued.
  public @Nullable O read() throws InterruptedException {
    while (workers.get() > 0) {
      if (stop.isSet()) {
        // The chunk so far is written; the step ends as stopped and can be resumed.
        if (step != null) {
          step.setTerminateOnly();
        }
        return null;
      }
      Object next = done.poll(LOOK_FOR_STOP_MS, TimeUnit.MILLISECONDS);
      if (next == WORKER_LEFT) {
        workers.decrementAndGet();
      } else if (next instanceof Broken broken) {
        throw new IllegalStateException("Working ahead broke: " + broken.cause, broken.cause);
      } else if (next != null) {
        room.release();
        return (O) next;
      }
    }
    return null;
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
