package org.redress.eventstore.backend;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Receipt;

/** A commit in the queue and the caller who waits for its outcome. The first answer counts. */
public final class Pending {

  private final CommitDraft draft;
  private final CompletableFuture<Supplier<Receipt>> outcome = new CompletableFuture<>();

  /** A commit nobody has looked at yet. */
  public Pending(CommitDraft draft) {
    this.draft = draft;
  }

  /** What is to be written. */
  public CommitDraft draft() {
    return draft;
  }

  /** Tells the caller that the commit is durable. */
  public void accept(Receipt receipt) {
    outcome.complete(() -> receipt);
  }

  /** The exception is made on the caller's own thread, so that its trace leads to the caller. */
  public void refuse(Supplier<? extends CommitLogException> reason) {
    outcome.complete(() -> {
      throw reason.get();
    });
  }

  /** The answer, for whoever does not wait for it here. */
  CompletableFuture<Receipt> answer() {
    return outcome.thenApply(Supplier::get);
  }

  /** Waits for the answer. */
  public Receipt await() {
    return outcome.join().get();
  }
}
