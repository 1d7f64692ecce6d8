package org.redress.eventstore.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.eventstore.CommitLogException;

/**
 * What the log asks of a MongoDB server, and all it asks. Unless another concern is named, reads
 * are majority reads: they may be behind, but what they show stays. Every method throws {@link
 * CommitLogException} when the server gives no answer.
 */
interface CommitStore {

  /**
   * Inserts documents in their order, up to the first that cannot be inserted, and returns when all
   * of them are in the journal of a majority.
   *
   * @throws InsertFailed when that did not happen; what did happen has to be read back
   */
  void insert(List<CommitDocument> documents) throws InsertFailed;

  /**
   * The document with this number, by a linearizable read: everything that a majority acknowledged
   * before is seen, and what is seen stays.
   */
  Optional<CommitDocument> readBack(long number);

  /** The document with this number. */
  Optional<CommitDocument> find(long number);

  /** The document with the highest number, without its body; empty when there is no commit yet. */
  Optional<Holder> last();

  /**
   * Documents with numbers above {@code after}, in order.
   *
   * @param after 0 for the first commit
   * @param limit largest number of documents; large ones may make it fewer, but not none
   */
  List<CommitDocument> range(long after, int limit);

  /** The documents that hold any of the keys, each once, in whatever order. */
  List<CommitDocument> holding(Collection<String> keys);

  /** The same without the bodies. */
  List<Holder> holders(Collection<String> keys);

  /** The documents that hold a key in a range of strings, without the bodies. */
  List<Holder> holdersBetween(String from, String before);
}
