package org.redress.eventstore.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.Receipt;

/** Commits that somebody hands over at once, checked and encoded on his own thread. */
public final class Submitted {

  private Submitted() {}

  /**
   * Gives those that are sound to a queue; the others are refused by themselves.
   *
   * @return the answer to each commit, in order
   */
  public static List<CompletableFuture<Receipt>> to(
      Consumer<List<Pending>> queue, List<NewCommit> commits) {
    List<CompletableFuture<Receipt>> answers = new ArrayList<>(commits.size());
    List<Pending> sound = new ArrayList<>(commits.size());
    for (NewCommit commit : commits) {
      try {
        Pending pending = new Pending(CommitDraft.of(commit));
        sound.add(pending);
        answers.add(pending.answer());
      } catch (CommitLogException e) {
        answers.add(CompletableFuture.failedFuture(e));
      }
    }
    if (!sound.isEmpty()) {
      queue.accept(sound);
    }
    return answers;
  }
}
