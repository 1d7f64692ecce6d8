package org.redress.eventstore.mongo;

import org.redress.eventstore.Receipt;
import org.redress.eventstore.backend.Pending;

/**
 * A commit under the number with which it is sent to the server. It keeps number and bytes as long
 * as nobody knows whether an earlier sending arrives yet.
 *
 * @param pending the commit and its caller
 * @param document what is sent
 */
record Attempt(Pending pending, CommitDocument document) {

  /** Whether a document or holder with this commit id is this commit. */
  boolean is(String commitId) {
    return document.commitId().equals(commitId);
  }

  void accept() {
    pending.accept(new Receipt(document.number(), document.recordedAt()));
  }
}
