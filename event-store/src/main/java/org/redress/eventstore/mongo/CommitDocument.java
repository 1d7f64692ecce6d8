package org.redress.eventstore.mongo;

import java.time.Instant;
import java.util.List;
import org.redress.eventstore.CommitDraft;
import org.redress.eventstore.RawCommit;

/**
 * A commit as one document.
 *
 * @param number the commit's number, the document's {@code _id}; 0 for the document that begins a
 *     log
 * @param keys what the commit takes for itself alone; see {@link Keys}. The field is left out when
 *     there is none: a real server would index an empty array
 * @param commitId random id by which an ambiguous outcome is resolved
 * @param recordedAt recorded time, the field {@code maxTs}
 * @param body the commit's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by commit id, never as a record
record CommitDocument(
    long number, List<String> keys, String commitId, Instant recordedAt, byte[] body) {

  /** The document of a commit that gets this number. */
  static CommitDocument of(CommitDraft draft, long number, Instant recordedAt) {
    return new CommitDocument(
        number,
        Keys.of(draft.commit()),
        draft.commit().commitId(),
        recordedAt,
        draft.seal(number, recordedAt));
  }

  RawCommit raw() {
    return new RawCommit(number, body);
  }
}
