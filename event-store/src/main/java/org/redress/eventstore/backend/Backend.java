package org.redress.eventstore.backend;

import org.redress.eventstore.CommitLog;
import org.redress.eventstore.LogIndex;
import org.redress.eventstore.SnapshotStore;
import org.redress.eventstore.claim.ClaimTable;

/**
 * A commit log and what lies beside it in the same place. The neighbours are usable until the log
 * is closed.
 */
public interface Backend extends CommitLog {

  /** The index behind the log, for a check. */
  LogIndex index();

  /** The snapshots of streams. */
  SnapshotStore snapshots();

  /** The claims of processors. */
  ClaimTable claims();
}
