package org.redress.eventstore.rocks;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.Receipt;

/** A commit in the queue and the caller who waits for its outcome. */
final class Pending {

  private final CommitDraft draft;
  private final CompletableFuture<Supplier<Receipt>> outcome = new CompletableFuture<>();

  Pending(CommitDraft draft) {
    this.draft = draft;
  }

  CommitDraft draft() {
    return draft;
  }

  void accept(Receipt receipt) {
    outcome.complete(() -> receipt);
  }

  /** The exception is made on the caller's own thread, so that its trace leads to the caller. */
  void refuse(Supplier<? extends CommitLogException> reason) {
    outcome.complete(() -> {
      throw reason.get();
    });
  }

  Receipt await() {
    return outcome.join().get();
  }
}
