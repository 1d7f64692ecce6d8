package org.redress.query.projection;

/**
 * Keeps documents up to date from whole batches. A batch that was begun and not finished comes
 * again, perhaps cut in another way; what was written of it must not be written twice.
 */
public interface BatchWriter {

  /** Makes ready to be read and written: once after the projection was taken over. */
  void prepare();

  /** Removes everything that it has written. */
  void drop();

  /**
   * Writes what the events change.
   *
   * @throws StaleWriter when a document turned out to be ahead of what was just read
   */
  void apply(EventBatch batch);
}
